/** Conventions of news agencies: bylines, datelines, embargoes, kills, corrections, furniture, dates and topics. */
@NullMarked
package dev.factbox.reader.wire;

import org.jspecify.annotations.NullMarked;

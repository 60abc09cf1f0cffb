/** AWS's services by plain signed requests, where one operation is not worth a module of the SDK. */
@NullMarked
package dev.factbox.ingest.service;

import org.jspecify.annotations.NullMarked;

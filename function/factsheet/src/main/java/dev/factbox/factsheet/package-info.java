/**
 * The fact sheet of one article version: its records, and {@link dev.factbox.factsheet.FactSheetJson}, their one JSON
 * form. Every span counts Unicode code points of the sheet's text.
 */
@NullMarked
package dev.factbox.factsheet;

import org.jspecify.annotations.NullMarked;

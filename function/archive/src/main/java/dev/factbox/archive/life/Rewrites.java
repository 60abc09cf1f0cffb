package dev.factbox.archive.life;

import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Reference;

/** Which articles say that they rewrite another one: key {@code A#<former article>}, {@code REWRITE#<article>}. */
public record Rewrites(Table table) {
    static final String PREFIX = "REWRITE#";

    /** Notes what a sheet says of the article that it evolved from. */
    public void write(FactSheet sheet) {
        Reference former = sheet.evolvedFrom();
        if (former != null) {
            table.put(Item.of("A#" + former.id(), PREFIX + sheet.id()));
        }
    }
}

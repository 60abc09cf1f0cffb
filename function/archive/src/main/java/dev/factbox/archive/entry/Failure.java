package dev.factbox.archive.entry;

import dev.factbox.factsheet.Defect;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Source;

/**
 * An upload that could not be read, and why.
 *
 * @param id what its article is called
 * @param problem without an exception in its detail, though earlier programs stored one
 * @param at ISO 8601 instant of the upload's event
 */
public record Failure(String id, PubStatus pubStatus, Source source, Problem problem, String at) {
    public Failure {
        problem = Defect.plain(problem);
    }
}

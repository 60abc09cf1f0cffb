package dev.factbox.archive;

import dev.factbox.archive.IndexRows.ClaimsRow;
import java.util.ArrayList;
import java.util.List;

/** Claims by who acts, who is acted on and the day on which it happens. */
record Assertions(Rows rows) {
    Page<ClaimLine> find(ClaimQuestion question, Slice slice) {
        List<String> partitions = new ArrayList<>();
        if (question.subject() != null) {
            partitions.add(Partitions.subject(question.subject()));
        }
        if (question.object() != null) {
            partitions.add(Partitions.object(question.object()));
        }
        if (question.on() != null) {
            partitions.add(Partitions.day(question.on()));
        }
        return rows.ofAll(partitions, slice, items -> answering(question, items.getFirst()));
    }

    private static List<ClaimLine> answering(ClaimQuestion question, Item item) {
        ClaimsRow row = item.json("row", ClaimsRow.class);
        return row.claims().stream()
                .filter(claim -> answers(question, claim))
                .map(claim -> claim.in(row.article()))
                .toList();
    }

    private static boolean answers(ClaimQuestion question, Stated stated) {
        return (question.subject() == null || stated.isBy(question.subject()))
                && (question.object() == null || stated.isOn(question.object()))
                && (question.on() == null || question.on().equals(stated.on()));
    }
}

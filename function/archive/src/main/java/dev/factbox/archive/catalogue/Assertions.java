package dev.factbox.archive.catalogue;

import dev.factbox.archive.entry.ClaimLine;
import dev.factbox.archive.entry.ClaimQuestion;
import dev.factbox.archive.entry.Stated;
import dev.factbox.archive.index.IndexRows.ClaimsRow;
import dev.factbox.archive.index.Partitions;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Slice;
import java.time.LocalDate;
import java.util.List;

/** Claims by who acts, who is acted on and the day on which it happens. */
record Assertions(Rows rows) {
    Page<ClaimLine> find(ClaimQuestion question, Slice slice) {
        String of = question.subject() != null ? question.subject() : question.object();
        if (question.on() != null) {
            return of == null
                    ? rows.of(Partitions.day(question.on()), slice, item -> answering(question, item))
                    : onADay(question, of, question.on(), slice);
        }
        return rows.of(partition(question), slice, item -> answering(question, item));
    }

    /** Returns the partition of the claims of a subject, of an object, or of one about the other. */
    private static String partition(ClaimQuestion question) {
        if (question.subject() == null) {
            return Partitions.object(String.valueOf(question.object()));
        }
        return question.object() == null
                ? Partitions.subject(question.subject())
                : Partitions.between(question.subject(), question.object());
    }

    /** An entity's claims of one day: a stretch of its timeline. */
    private Page<ClaimLine> onADay(ClaimQuestion question, String of, String on, Slice slice) {
        LocalDate day = LocalDate.parse(on);
        Slice ofDay = new Slice(slice.now(), day, day, slice.limit(), slice.start());
        return rows.ofDays(Partitions.timeline(of), ofDay, item -> {
            String at = Slice.shownAt(item.sk());
            boolean wanted = at.compareTo(slice.low()) >= 0 && at.compareTo(slice.high()) <= 0;
            return wanted ? answering(question, item) : List.of();
        });
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

package dev.factbox.bench.lookups;

import dev.factbox.factsheet.FactSheet;
import java.util.List;

/**
 * A question, and what answering it may cost: {@code each} items for every item returned, and {@code more}.
 *
 * @param path with its query
 * @param partition that a bare Query would read for it
 */
record Lookup(String path, String partition, int each, int more) {
    /** A page of a list reads what it shows, and the entry before and the one after it. */
    private static final int LIST = 2;

    /** Rows that a list shared by two partitions reads: three hundred of each, and as many by key. */
    private static final int SHARED = 3 * 300;

    /** The questions of docs/http-api.md, to a newsroom of at least a hundred articles. */
    static List<Lookup> all(Newsroom newsroom) {
        FactSheet article = newsroom.article(10);
        String id = article.id();
        String who = newsroom.busiest();
        String what = newsroom.company();
        String speaker = "speaker=" + who;
        String day = article.published().value().substring(0, 10);
        String person = "/v1/entities/" + who;
        String word = newsroom.word();
        return List.of(
                new Lookup("/v1/articles/" + id, "A#" + id, 0, 2),
                new Lookup("/v1/articles/" + id + "/versions", "A#" + id, 1, 3),
                new Lookup("/v1/articles", "E#" + who, 1, LIST),
                new Lookup("/v1/articles?from=" + day + "&to=" + day, "E#" + who, 1, LIST),
                new Lookup("/v1/articles?entity=" + who, "E#" + who, 1, LIST),
                new Lookup("/v1/articles?topic=arts-culture", "L#arts-culture", 1, LIST),
                new Lookup("/v1/articles?by=reporter-a", "Y#reporter-a", 1, LIST),
                new Lookup("/v1/articles?entity=" + who + "&topic=sport", "E#" + who, 1, SHARED),
                new Lookup(person + "/articles", "E#" + who, 1, LIST),
                new Lookup(person + "/mentions", "E#" + who, 1, LIST),
                new Lookup(person + "/quotes", "Q#" + who, 1, LIST),
                new Lookup(person + "/timeline", "T#" + who, 1, LIST),
                new Lookup("/v1/places/" + newsroom.place() + "/articles", "E#" + newsroom.place(), 1, LIST),
                new Lookup("/v1/quotes?" + speaker, "Q#" + who, 1, LIST),
                new Lookup("/v1/quotes?" + speaker + "&from=" + day + "&to=" + day, "Q#" + who, 1, LIST),
                new Lookup("/v1/quotes?about=" + what, "O#" + what, 1, LIST),
                new Lookup("/v1/quotes?" + speaker + "&about=" + what, "Q#" + who, 1, LIST),
                new Lookup("/v1/quotes?q=" + word, "W#" + word, 0, 300 + 3 * 21),
                new Lookup("/v1/quotes?from=" + day + "&to=" + day, "Q#" + who, 0, 2 * 22),
                new Lookup("/v1/claims?subject=" + who, "C#" + who, 1, LIST),
                new Lookup("/v1/claims?object=" + what, "P#" + what, 1, LIST),
                new Lookup("/v1/claims?subject=" + who + "&object=" + what, "C#" + who, 1, LIST),
                new Lookup("/v1/claims?on=" + day, "D#" + day, 1, LIST),
                new Lookup("/v1/claims?subject=" + who + "&on=" + day, "T#" + who, 1, LIST),
                new Lookup("/v1/days/" + day, "D#" + day, 1, LIST),
                new Lookup("/v1/entities?q=" + who.substring(0, 3), "E#" + who, 2, 3 * 60 + 1),
                new Lookup(person, "E#" + who, 0, 103),
                new Lookup("/v1/search?q=" + word, "W#" + word, 0, 102),
                new Lookup("/v1/search?q=" + word + "%20" + newsroom.otherWord(), "W#" + word, 0, SHARED),
                new Lookup("/v1/articles/" + id + "/related", "E#" + who, 0, 3 + 8 * 40 + 60),
                new Lookup("/v1/stories", "E#" + who, 0, 202));
    }
}

package dev.factbox.archive.life;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.StoryName;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Stories that an advisory kills by a name and not by a guid: key {@code K#<name>} with {@code ARTICLE#<id>} for each
 * article that is called so and {@code HOLD#<id>} for each advisory that names it. A hold lasts while the advisory's
 * object is there, whatever versions come, and reaches stories published from {@value #DAYS_BEFORE} days before it to
 * a day after.
 */
public record Holds(Table table, Sources sources) {
    private static final String BETWEEN = "\n";
    private static final int DAYS_BEFORE = 14;
    private static final int DAYS_AFTER = 1;

    /** The names by which a sheet's story may be called, for its version's item. */
    static String names(FactSheet sheet) {
        return String.join(BETWEEN, StoryName.of(sheet));
    }

    /** Notes what a story may be called. */
    public void named(FactSheet sheet) {
        StoryName.of(sheet).forEach(name -> table.put(Item.of("K#" + name, "ARTICLE#" + sheet.id())));
    }

    /** Notes that an advisory holds whatever has one of these names. */
    public void hold(String advisory, List<String> names, Arrival arrival) {
        String day = arrival.time().atZone(ZoneOffset.UTC).toLocalDate().toString();
        for (String name : names) {
            table.putLatest(Item.of("K#" + name, "HOLD#" + advisory)
                    .with("uri", arrival.uri())
                    .with("sequence", arrival.sequence())
                    .with("day", day));
            sources.held(name, arrival);
        }
    }

    /** The articles that have one of these names. */
    public List<String> articles(List<String> names) {
        return names.stream()
                .flatMap(name -> table.partition("K#" + name, "ARTICLE#", "ARTICLE#~").stream())
                .map(item -> item.sk().substring("ARTICLE#".length()))
                .distinct()
                .toList();
    }

    /** Returns true if an advisory holds a version. */
    boolean isHeld(Item version) {
        String names = version.stringOrNull("names");
        if (names == null || names.isEmpty()) {
            return false;
        }
        String published = version.json("line", ArticleLine.class).published().value();
        return List.of(names.split(BETWEEN, -1)).stream()
                .flatMap(name -> table.partition("K#" + name, "HOLD#", "HOLD#~").stream())
                .anyMatch(hold -> isStanding(hold) && reaches(hold, published));
    }

    private boolean isStanding(Item hold) {
        return sources.deletion(hold.string("uri")).compareTo(hold.string("sequence")) < 0;
    }

    private static boolean reaches(Item hold, String published) {
        LocalDate day = LocalDate.parse(published.substring(0, 10));
        long before = ChronoUnit.DAYS.between(day, LocalDate.parse(hold.string("day")));
        return -DAYS_AFTER <= before && before <= DAYS_BEFORE;
    }
}

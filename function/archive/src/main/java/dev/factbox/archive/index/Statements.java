package dev.factbox.archive.index;

import dev.factbox.archive.entry.Stated;
import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The claims of a sheet by entity, day and source. */
record Statements(Filing filing, Map<String, String> days, Map<String, Quote> quotes) {
    private static final int LONGEST = 1_000;

    /** A sheet's claims that name an entity or a day, in order. */
    static List<Stated> of(Filing filing) {
        Map<String, Quote> quotes =
                filing.sheet().quotes().stream().collect(Collectors.toMap(Quote::id, quote -> quote, (a, b) -> a));
        Statements statements = new Statements(filing, filing.days(), quotes);
        return filing.sheet().claims().stream()
                .filter(claim -> claim.end() - claim.start() <= LONGEST)
                .map(statements::stated)
                .filter(stated -> !stated.keys().isEmpty() || stated.on() != null)
                .toList();
    }

    private Stated stated(Claim claim) {
        List<@Nullable String> ids = new ArrayList<>();
        ids.add(claim.subject() == null ? null : claim.subject().entity());
        claim.objects().forEach(object -> ids.add(object.entity()));
        ids.add(claim.place());
        Map<String, String> keys = new LinkedHashMap<>();
        for (String id : ids) {
            if (id != null && !filing.key(id).isEmpty()) {
                keys.put(id, filing.key(id));
            }
        }
        String on = claim.time() == null ? null : days.get(claim.time());
        return new Stated(words(claim), keys, on, by(claim), claim);
    }

    private String words(Claim claim) {
        return claim.statement() == null ? filing.text().slice(claim.span()) : claim.statement();
    }

    private @Nullable String by(Claim claim) {
        Quote quote = claim.attribution() == null ? null : quotes.get(claim.attribution());
        Speaker speaker = quote == null ? null : quote.speaker();
        String key = filing.key(speaker == null ? null : speaker.entity());
        return key.isEmpty() ? null : key;
    }
}

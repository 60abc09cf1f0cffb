package dev.factbox.archive.entry;

import dev.factbox.factsheet.Claim;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A claim of an article; fields as in {@link ClaimLine}. */
public record Stated(
        String exact,
        Map<String, String> keys,
        @Nullable String on,
        @Nullable String by,
        Claim claim) {
    public Stated {
        keys = Map.copyOf(keys);
    }

    public ClaimLine in(ArticleLine article) {
        return new ClaimLine(article, exact, keys, on, by, claim);
    }

    /** Returns true if an entity acts in it. */
    public boolean isBy(String key) {
        Claim.Argument subject = claim.subject();
        return subject != null && subject.entity() != null && key.equals(keys.get(subject.entity()));
    }

    /** Returns true if an entity is acted on in it, or is where it happens. */
    public boolean isOn(String key) {
        return claim.objects().stream()
                        .anyMatch(object -> object.entity() != null && key.equals(keys.get(object.entity())))
                || (claim.place() != null && key.equals(keys.get(claim.place())));
    }
}

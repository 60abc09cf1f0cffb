package dev.factbox.reader.facts.places;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where an article's places are. */
public final class Places {
    /** The region behind a place's name: "Paris, Texas", "Washington, D.C.". */
    private static final Pattern BEHIND =
            Pattern.compile(", (D\\.C\\.|\\p{Lu}[\\p{L}. ]{1,30}?)(?=[,.;:)\\n]| (?!\\p{Lu})|$)");

    private final Text text;
    private final Set<Candidate> named;

    private Places(Text text, Set<Candidate> named) {
        this.text = text;
        this.named = named;
    }

    /**
     * Gives the locations among an article's entities their place. A name that may mean several places keeps none,
     * unless the article names the region or one of them outweighs the rest.
     */
    public static List<Entity> locate(List<Entity> entities, Text text) {
        Set<Candidate> named = new HashSet<>();
        for (Entity entity : entities) {
            List<Candidate> regions = Gazetteer.find(entity.name()).stream()
                    .filter(Candidate::isRegion)
                    .toList();
            if (entity.type() == Entity.Type.LOCATION && regions.size() == 1) {
                named.add(regions.getFirst());
            }
        }
        Places places = new Places(text, named);
        return entities.stream().map(places::located).toList();
    }

    private Entity located(Entity entity) {
        if (entity.type() != Entity.Type.LOCATION || entity.place() != null) {
            return entity;
        }
        return find(entity).map(found -> with(entity, found)).orElse(entity);
    }

    private Optional<Candidate> find(Entity entity) {
        List<Candidate> candidates = Gazetteer.find(entity.name());
        for (Mention mention : entity.mentions()) {
            List<Candidate> regions = regionsBehind(mention);
            List<Candidate> inside = candidates.stream()
                    .filter(candidate -> regions.stream().anyMatch(region -> isInOrSame(candidate, region)))
                    .toList();
            if (!inside.isEmpty()) {
                return Choice.of(inside, Set.copyOf(regions));
            }
        }
        return Choice.of(candidates, named);
    }

    private static boolean isInOrSame(Candidate candidate, Candidate region) {
        return candidate.isIn(region) || candidate.geonames() == region.geonames();
    }

    /** The regions that the words behind a mention may mean, after a comma; none when none stands there. */
    private List<Candidate> regionsBehind(Mention mention) {
        String characters = text.toString();
        Matcher matcher = BEHIND.matcher(characters).region(text.toUtf16(mention.end()), characters.length());
        if (!matcher.lookingAt()) {
            return List.of();
        }
        String name = matcher.group(1);
        return Gazetteer.find(name).stream()
                .filter(region -> region.isRegion() || name.equals("D.C."))
                .toList();
    }

    private static Entity with(Entity entity, Candidate found) {
        return new Entity(
                entity.id(),
                entity.type(),
                entity.name(),
                entity.key(),
                entity.roles(),
                entity.salience(),
                entity.mentions(),
                found.place());
    }
}

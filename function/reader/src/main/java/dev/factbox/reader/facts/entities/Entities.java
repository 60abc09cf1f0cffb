package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.EntityKey;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.facts.coreference.Coreference;
import dev.factbox.reader.facts.coreference.ResolvedName;
import dev.factbox.reader.language.Name;
import dev.factbox.reader.language.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the entities of an article, in order of first mention. */
public final class Entities {
    /** The key of names that have neither letter nor digit. */
    private static final String NAMELESS = "name";

    private Entities() {}

    /**
     * Finds the entities of an article, in order of first mention. Names are those that the model finds; a nominal or a
     * pronoun is a mention only where the evidence is good.
     */
    public static List<Entity> find(Article article, Reading reading) {
        List<Cluster> clusters = named(reading);
        Nominals.find(reading, clusters);
        Pronouns.find(
                reading,
                clusters,
                Coreference.ofPersons(reading, known(clusters), sexes(), new Quoted(reading).tokens())
                        .references());
        double[] salience = Salience.of(article, reading, clusters);
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            entities.add(entity("e" + (i + 1), clusters.get(i), salience[i], article.text()));
        }
        return entities;
    }

    /**
     * All phrases of a reading that speak of the same, sure or not; what the entities hold of them is less, and surer.
     */
    public static Coreference coreference(Reading reading) {
        return Coreference.find(reading, known(named(reading)), sexes(), new Quoted(reading).tokens());
    }

    private static List<Cluster> named(Reading reading) {
        List<Cluster> clusters = Linker.link(reading);
        Roles.find(reading, clusters);
        Genders.find(reading, clusters);
        return clusters;
    }

    private static List<ResolvedName> known(List<Cluster> clusters) {
        List<ResolvedName> names = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            for (Name name : cluster.names) {
                names.add(new ResolvedName(name, i, cluster.type, cluster.gender.sign));
            }
        }
        return names;
    }

    private static Map<String, Integer> sexes() {
        Map<String, Integer> sexes = new HashMap<>();
        WordLists.ROLES.forEach((word, gender) -> sexes.put(word, gender.sign));
        return sexes;
    }

    private static Entity entity(String id, Cluster cluster, double salience, Text text) {
        List<Mention> mentions = cluster.places.stream()
                .sorted(Comparator.comparing(Cluster.Place::span))
                .map(place -> Mention.of(text, place.span(), place.form()))
                .toList();
        NameForm name = cluster.fullest();
        return new Entity(
                id,
                cluster.type,
                name.exact(),
                EntityKey.of(name.exact()).orElse(NAMELESS),
                List.copyOf(cluster.roles),
                salience,
                mentions,
                null);
    }
}

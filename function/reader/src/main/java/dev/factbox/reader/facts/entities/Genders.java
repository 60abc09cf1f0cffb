package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Name;
import dev.factbox.reader.language.Reading;
import java.util.List;

/** Tells the gender of persons by how they are addressed, by their roles, else by their first names. */
final class Genders {
    private Genders() {}

    static void find(Reading reading, List<Cluster> clusters) {
        for (Cluster cluster : clusters) {
            if (cluster.type == Entity.Type.PERSON) {
                cluster.gender = of(reading, cluster);
            }
        }
    }

    private static Gender of(Reading reading, Cluster cluster) {
        for (Name name : cluster.names) {
            Gender told = name.first() == 0
                    ? Gender.UNKNOWN
                    : ofRole(reading.tokens().get(name.first() - 1).form());
            Gender own = ofRole(reading.tokens().get(name.first()).form());
            if (told != Gender.UNKNOWN || (own != Gender.UNKNOWN && name.last() > name.first())) {
                return told == Gender.UNKNOWN ? own : told;
            }
        }
        for (String role : cluster.roles) {
            for (String word : List.of(role.split(" "))) {
                if (ofRole(word) != Gender.UNKNOWN) {
                    return ofRole(word);
                }
            }
        }
        NameForm name = cluster.fullest();
        return name.isSingle() ? Gender.UNKNOWN : WordLists.FIRST_NAMES.getOrDefault(name.first(), Gender.UNKNOWN);
    }

    private static Gender ofRole(String word) {
        return WordLists.ROLES.getOrDefault(Letters.lower(word).replace(".", ""), Gender.UNKNOWN);
    }
}

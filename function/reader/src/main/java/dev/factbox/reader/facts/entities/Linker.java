package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.language.Name;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the names of one entity: equal ones, surnames with full names, acronyms with what they stand for. */
final class Linker {
    /** A name whose type is less certain follows the other type of its namesakes. */
    private static final double CERTAIN = 0.75;

    /** So many words apart, one of two namesakes counts as being spoken of. */
    private static final int NEAR = 60;

    private static final Map<String, Gender> ADDRESS = Map.of(
            "mr",
            Gender.MALE,
            "mister",
            Gender.MALE,
            "sir",
            Gender.MALE,
            "mrs",
            Gender.FEMALE,
            "ms",
            Gender.FEMALE,
            "miss",
            Gender.FEMALE,
            "lady",
            Gender.FEMALE,
            "dame",
            Gender.FEMALE);

    /** What the keys of persons with a form of address end in. */
    private static final Map<Gender, String> SUFFIX =
            Map.of(Gender.UNKNOWN, "", Gender.MALE, " (m)", Gender.FEMALE, " (f)");

    private final Map<String, Cluster> clusters = new LinkedHashMap<>();

    /** Those that were given away whole. */
    private final Set<Cluster> gone = new HashSet<>();

    private Linker() {}

    /** The entities that an article names, in order of first mention. */
    static List<Cluster> link(Reading reading) {
        Linker linker = new Linker();
        linker.gatherEqual(reading);
        linker.voteOnTypes();
        linker.linkPersons();
        linker.linkAddressed();
        linker.linkBodies();
        List<Cluster> found = new ArrayList<>(linker.clusters.values());
        found.sort(Comparator.comparingInt(Cluster::firstToken));
        return found;
    }

    private void gatherEqual(Reading reading) {
        for (Name name : reading.names()) {
            Deadline.check();
            NameForm form = NameForm.of(reading.slice(name.span()));
            Gender address = name.type() == Entity.Type.PERSON ? address(reading, name) : Gender.UNKNOWN;
            Cluster cluster = clusters.computeIfAbsent(
                    key(name.type(), form) + SUFFIX.get(address), _ -> new Cluster(name.type()));
            cluster.add(name, form);
            cluster.gender = address;
        }
    }

    /** "Mr Roe" and "Mrs Roe" are two, however they are called elsewhere. */
    private static Gender address(Reading reading, Name name) {
        Token first = reading.tokens().get(name.first());
        Token before = name.first() == 0 ? first : reading.tokens().get(name.first() - 1);
        return Stream.of(first, before)
                .map(token -> ADDRESS.getOrDefault(token.lower().replace(".", ""), Gender.UNKNOWN))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    /** Returns what a name's form of address or else its first name tells. */
    private static Gender gender(Cluster person) {
        NameForm form = person.fullest();
        return person.gender != Gender.UNKNOWN || form.isSingle()
                ? person.gender
                : WordLists.FIRST_NAMES.getOrDefault(form.first(), Gender.UNKNOWN);
    }

    private static String key(Entity.Type type, NameForm form) {
        return type + " " + form.key();
    }

    private void voteOnTypes() {
        for (String key : List.copyOf(clusters.keySet())) {
            Cluster own = clusters.get(key);
            Cluster other = own == null || certainty(own) >= CERTAIN ? null : strongestNamesake(own);
            if (own != null && other != null && weight(other) > weight(own)) {
                other.add(own);
                clusters.remove(key);
            }
        }
    }

    private @Nullable Cluster strongestNamesake(Cluster own) {
        Cluster best = null;
        for (Entity.Type type : Entity.Type.values()) {
            Cluster other = clusters.get(key(type, own.forms.getFirst()));
            if (other != null && other != own && (best == null || weight(other) > weight(best))) {
                best = other;
            }
        }
        return best;
    }

    private static double weight(Cluster cluster) {
        return cluster.names.stream().mapToDouble(Name::probability).sum();
    }

    private static double certainty(Cluster cluster) {
        return weight(cluster) / cluster.names.size();
    }

    private void linkPersons() {
        Map<String, List<Cluster>> index = new HashMap<>();
        for (Cluster cluster : ofType(Entity.Type.PERSON)) {
            NameForm form = cluster.fullest();
            for (String word : new HashSet<>(List.of(form.first(), form.last()))) {
                index.computeIfAbsent(word, _ -> new ArrayList<>()).add(cluster);
            }
        }
        List<Cluster> fullestFirst = ofType(Entity.Type.PERSON);
        fullestFirst.sort(Comparator.comparingInt(c -> -c.fullest().words().size()));
        for (Cluster cluster : fullestFirst) {
            NameForm form = cluster.fullest();
            List<Cluster> fuller = index.getOrDefault(form.last(), List.of()).stream()
                    .filter(other -> other != cluster && !gone.contains(other))
                    .filter(other -> other.fullest().isFullerPersonThan(form))
                    .filter(other -> gender(other).agrees(cluster.gender))
                    .toList();
            List<Cluster> sameSurname = fuller.stream()
                    .filter(other -> other.fullest().last().equals(form.last()))
                    .toList();
            giveAway(cluster, sameSurname.isEmpty() ? fuller : sameSurname);
        }
    }

    /** Gives each mention of a short name to the fuller name that it stands for, if that is plain; the others stay. */
    private void giveAway(Cluster cluster, List<Cluster> fuller) {
        if (fuller.isEmpty()) {
            return;
        }
        Cluster rest = new Cluster(cluster.type);
        for (int i = 0; i < cluster.names.size(); i++) {
            Name name = cluster.names.get(i);
            Cluster owner = fuller.size() == 1 ? fuller.getFirst() : onlyOneSpokenOf(fuller, name.first());
            (owner == null ? rest : owner).add(name, cluster.forms.get(i));
        }
        gone.add(cluster);
        rest.gender = cluster.gender;
        String key = key(cluster.type, cluster.forms.getFirst()) + SUFFIX.get(cluster.gender);
        if (rest.names.isEmpty()) {
            clusters.remove(key);
        } else {
            clusters.put(key, rest);
        }
    }

    /** "Mr Roe" is the Roe without a form of address, unless there is a Mrs Roe too. */
    private void linkAddressed() {
        for (Cluster cluster : ofType(Entity.Type.PERSON)) {
            String plain = key(cluster.type, cluster.forms.getFirst());
            Cluster bare = cluster.gender == Gender.UNKNOWN ? null : clusters.get(plain);
            boolean alone = Stream.of(Gender.MALE, Gender.FEMALE)
                    .noneMatch(other -> other != cluster.gender && clusters.containsKey(plain + SUFFIX.get(other)));
            if (bare != null && bare != cluster && alone && !isOfTwo(cluster.fullest())) {
                bare.add(cluster);
                bare.gender = cluster.gender;
                clusters.remove(plain + SUFFIX.get(cluster.gender));
            }
        }
    }

    /** Returns true if two people of this surname are named in full. */
    private boolean isOfTwo(NameForm name) {
        return ofType(Entity.Type.PERSON).stream()
                        .map(Cluster::fullest)
                        .filter(other -> !other.isSingle() && other.last().equals(name.last()))
                        .limit(2)
                        .count()
                > 1;
    }

    private static @Nullable Cluster onlyOneSpokenOf(List<Cluster> candidates, int token) {
        List<Cluster> known =
                candidates.stream().filter(c -> c.isKnownBefore(token)).toList();
        if (known.size() == 1) {
            return known.getFirst();
        }
        List<Cluster> near = known.stream()
                .filter(c -> c.names.stream().anyMatch(n -> n.first() < token && token - n.first() <= NEAR))
                .toList();
        return near.size() == 1 ? near.getFirst() : null;
    }

    private void linkBodies() {
        Map<String, List<Cluster>> byAcronym = new HashMap<>();
        Map<String, List<Cluster>> byFirst = new HashMap<>();
        List<Cluster> bodies = ofType(Entity.Type.ORGANIZATION);
        for (Cluster body : bodies) {
            NameForm form = body.fullest();
            form.acronyms()
                    .forEach(acronym -> byAcronym
                            .computeIfAbsent(acronym, _ -> new ArrayList<>())
                            .add(body));
            byFirst.computeIfAbsent(form.first(), _ -> new ArrayList<>()).add(body);
        }
        for (Cluster body : bodies) {
            NameForm form = body.fullest();
            List<Cluster> fuller = form.isAcronym()
                    ? byAcronym.getOrDefault(form.first(), List.of())
                    : byFirst.getOrDefault(form.first(), List.of()).stream()
                            .filter(other -> other.fullest().isFullerBodyThan(form))
                            .toList();
            if (fuller.size() == 1 && fuller.getFirst() != body) {
                fuller.getFirst().add(body);
                clusters.remove(key(body.type, body.forms.getFirst()));
            }
        }
    }

    private List<Cluster> ofType(Entity.Type type) {
        return new ArrayList<>(
                clusters.values().stream().filter(c -> c.type == type).toList());
    }
}

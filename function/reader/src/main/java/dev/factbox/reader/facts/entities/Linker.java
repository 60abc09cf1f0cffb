package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.language.Name;
import dev.factbox.reader.language.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the names of one entity: equal ones, surnames with full names, acronyms with what they stand for. */
final class Linker {
    /** A name whose type is less certain follows the other type of its namesakes. */
    private static final double CERTAIN = 0.75;

    /** So many words apart, one of two namesakes counts as being spoken of. */
    private static final int NEAR = 60;

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
        linker.linkBodies();
        List<Cluster> found = new ArrayList<>(linker.clusters.values());
        found.sort(Comparator.comparingInt(Cluster::firstToken));
        return found;
    }

    private void gatherEqual(Reading reading) {
        for (Name name : reading.names()) {
            Deadline.check();
            NameForm form = NameForm.of(reading.slice(name.span()));
            clusters.computeIfAbsent(key(name.type(), form), _ -> new Cluster(name.type()))
                    .add(name, form);
        }
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
        String key = key(cluster.type, cluster.forms.getFirst());
        if (rest.names.isEmpty()) {
            clusters.remove(key);
        } else {
            clusters.put(key, rest);
        }
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

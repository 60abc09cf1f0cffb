package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a plain "the ministry" or "the mayor" can only speak of one entity that was named before. */
final class Nominals {
    /** Nouns that bodies carry in their names and go by later. */
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "council",
            "committee",
            "party",
            "university",
            "agency",
            "bank",
            "court",
            "commission",
            "department",
            "bureau",
            "institute",
            "union",
            "association",
            "club",
            "federation",
            "foundation",
            "hospital",
            "airline",
            "museum",
            "league",
            "senate",
            "parliament",
            "assembly",
            "authority",
            "institution",
            "organization",
            "organisation",
            "society",
            "college",
            "board",
            "academy",
            "orchestra",
            "navy",
            "army",
            "newspaper",
            "company");

    private final Reading reading;
    private final List<Cluster> clusters;

    private Nominals(Reading reading, List<Cluster> clusters) {
        this.reading = reading;
        this.clusters = clusters;
    }

    static void find(Reading reading, List<Cluster> clusters) {
        Nominals nominals = new Nominals(reading, clusters);
        for (Token token : reading.tokens()) {
            nominals.find(token);
        }
    }

    private void find(Token noun) {
        String word = noun.form();
        boolean body = BODIES.contains(word);
        boolean role = WordLists.ROLES.containsKey(word);
        if (noun.upos() != Upos.NOUN || !(body || role) || !standsAlone(noun)) {
            return;
        }
        Cluster owner = body ? onlyBody(word, noun.index()) : onlyPerson(word, noun.index());
        if (owner != null) {
            Token the = reading.tokens().get(noun.index() - 1);
            Span span = the.span().cover(noun.span());
            owner.places.add(new Cluster.Place(span, the.index(), Mention.Form.NOMINAL));
        }
    }

    /** "the mayor", and nothing that says which: no further words before it, no complement, no name after it. */
    private boolean standsAlone(Token noun) {
        if (noun.index() == 0 || noun.index() + 1 >= reading.tokens().size()) {
            return false;
        }
        Token before = reading.tokens().get(noun.index() - 1);
        Token after = reading.tokens().get(noun.index() + 1);
        boolean named = after.upos() == Upos.PROPN
                || after.upos() == Upos.NOUN
                || after.form().equals("-");
        return before.form().equalsIgnoreCase("the")
                && before.head() == noun.index()
                && !named
                && !Set.of("of", "for", "who", "that", "which", "in", "at").contains(after.form())
                && !isModifier(noun);
    }

    private static boolean isModifier(Token noun) {
        return Set.of("compound", "flat", "appos", "nmod", "conj").contains(noun.plainRelation())
                && !noun.relation().equals("nmod:poss")
                && !noun.relation().equals("nmod");
    }

    private @Nullable Cluster onlyBody(String word, int token) {
        return only(clusters.stream()
                .filter(c -> c.type == Entity.Type.ORGANIZATION && c.isKnownBefore(token))
                .filter(c -> c.fullest().words().contains(word))
                .toList());
    }

    private @Nullable Cluster onlyPerson(String role, int token) {
        return only(clusters.stream()
                .filter(c -> c.type == Entity.Type.PERSON && c.isKnownBefore(token))
                .filter(c -> c.roles.stream().anyMatch(r -> isOf(r, role)))
                .toList());
    }

    /** Whether a role is of this office, and still is: not "former president", not "vice president". */
    private static boolean isOf(String role, String office) {
        List<String> words = List.of(role.toLowerCase(Locale.ROOT).split(" "));
        return words.contains(office)
                && words.stream()
                        .noneMatch(Set.of("former", "ex", "vice", "deputy", "late", "acting", "assistant")::contains);
    }

    private static @Nullable Cluster only(List<Cluster> found) {
        return found.size() == 1 ? found.getFirst() : null;
    }
}

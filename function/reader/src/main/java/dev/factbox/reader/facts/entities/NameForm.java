package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.EntityKey;
import dev.factbox.reader.article.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name as it is compared: its words plain (see {@link EntityKey#fold}), without a leading "the", titles of address
 * or a possessive ending.
 *
 * @param exact as the text has it, white space single
 * @param words at least one unless nothing but marks was named
 */
record NameForm(String exact, List<String> words) {
    private static final Set<String> ADDRESS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to");

    /** Words that a company or body may leave out of its name. */
    private static final Set<String> GENERIC = Set.of(
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "plc",
            "llc",
            "ag",
            "sa",
            "nv",
            "gmbh",
            "group",
            "holdings",
            "holding",
            "industries",
            "international",
            "institution",
            "institute",
            "university",
            "party",
            "airlines",
            "airways",
            "motors",
            "motor",
            "bank",
            "foundation",
            "society",
            "association");

    NameForm {
        words = List.copyOf(words);
    }

    static NameForm of(String name) {
        String exact = name.replaceAll("\\s+", " ").strip();
        String bare = exact.replaceAll("^[Tt]he (?=.)", "").replaceAll("(?i)['’]s$|['’]$", "");
        List<String> words = Arrays.stream(bare.split("[ \\-]+"))
                .map(word -> EntityKey.fold(word).replaceAll("[^\\p{L}\\p{Nd}&]", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        while (words.size() > 1 && ADDRESS.contains(words.getFirst())) {
            words.removeFirst();
        }
        return new NameForm(bare, words);
    }

    /** Returns the {@link EntityKey} of the name without forms of address; empty if it has none. */
    String key() {
        return EntityKey.of(String.join(" ", words)).orElse("");
    }

    String first() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    /** The surname of a person: the last word that is no "Jr." or "III". */
    String last() {
        for (int i = words.size() - 1; i > 0; i--) {
            if (!SUFFIXES.contains(words.get(i))) {
                return words.get(i);
            }
        }
        return first();
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    /**
     * Returns true if a shorter name of a person can stand for this fuller one: "Trump" or "D. Trump" for "Donald J.
     * Trump".
     */
    boolean isFullerPersonThan(NameForm shorter) {
        if (shorter.words.size() >= words.size() && shorter.words.size() > 2) {
            return false;
        }
        if (shorter.isSingle()) {
            return words.size() > 1 && (last().equals(shorter.first()) || first().equals(shorter.first()));
        }
        return last().equals(shorter.last())
                && matches(first(), shorter.first())
                && suffix().equals(shorter.suffix())
                && middlesAgree(shorter);
    }

    private boolean middlesAgree(NameForm shorter) {
        List<String> theirs = shorter.middle();
        List<String> mine = middle();
        return theirs.isEmpty() || mine.isEmpty() || matches(mine.getFirst(), theirs.getFirst());
    }

    private List<String> middle() {
        int end = words.lastIndexOf(last());
        return end > 1 ? words.subList(1, end) : List.of();
    }

    private String suffix() {
        return SUFFIXES.contains(words.getLast()) ? words.getLast() : "";
    }

    private static boolean matches(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }

    /**
     * Returns true if a shorter name of a body can stand for this fuller one: "Brookings" for "Brookings
     * Institution".
     */
    boolean isFullerBodyThan(NameForm shorter) {
        int common = shorter.words.size();
        return common > 0
                && common < words.size()
                && words.subList(0, common).equals(shorter.words)
                && GENERIC.containsAll(words.subList(common, words.size()));
    }

    /**
     * The acronyms that this name could have: of all its words ("dod") and of those that are not small ("nsc"); none
     * for one word.
     */
    Set<String> acronyms() {
        if (words.size() < 2) {
            return Set.of();
        }
        List<String> big = words.stream().filter(word -> !SMALL.contains(word)).toList();
        return big.size() < 2 ? Set.of() : new HashSet<>(List.of(initials(words), initials(big)));
    }

    /** Returns true if it looks like an acronym: one word of two or more capitals. */
    boolean isAcronym() {
        return isSingle() && first().length() > 1 && Letters.isUpper(exact);
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}

package dev.factbox.reader.facts.coreference;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that may speak of something that other phrases speak of too.
 *
 * @param index position among an article's candidates
 * @param first index in the reading's tokens of its first token
 * @param last index of its last token, inclusive
 * @param pronoun what kind of pronoun it is, null for names and nominals
 * @param known what is known of the name that it is, null when it is none
 * @param words its words without determiners, possessive endings and marks, lower case
 * @param modifiers lemmas of its words but its head
 */
record Markable(
        int index,
        int first,
        int last,
        Token head,
        Span span,
        int sentence,
        @Nullable Pronoun pronoun,
        @Nullable ResolvedName known,
        Traits traits,
        List<String> words,
        Set<String> modifiers) {
    /**
     * What its words tell of what it speaks of.
     *
     * @param number 1 one, 2 several, 0 unknown
     * @param sex -1 female, 1 male, 0 unknown
     * @param person 1 a person, -1 none, 0 unknown
     * @param determiner 0 none, 1 "the", 2 "a" or the like, 3 this or that, 4 a possessor, 5 any other
     * @param quoted whether it stands between quotation marks
     */
    record Traits(int number, int sex, int person, int determiner, boolean quoted) {}

    Markable {
        words = List.copyOf(words);
        modifiers = Set.copyOf(modifiers);
    }

    /** Of its head, in lower case. */
    String lemma() {
        return Letters.lower(head.lemma());
    }

    /** Returns true if both are names of one entity. */
    boolean isSameName(Markable other) {
        return known != null && other.known != null && known.entity() == other.known.entity();
    }

    boolean isPronoun() {
        return pronoun != null;
    }

    boolean isName() {
        return known != null;
    }

    int length() {
        return last - first + 1;
    }

    boolean contains(Markable other) {
        return first <= other.first && other.last <= last;
    }
}

package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;

/**
 * A word or mark of a reading.
 *
 * @param index position in {@link Reading#tokens()}
 * @param span in code points of the article's text
 * @param form its characters as they stand in the text
 * @param lemma dictionary form, lower case but for proper nouns
 * @param upos universal part of speech
 * @param head index in {@link Reading#tokens()} of its syntactic head in the same sentence; its own index for the root
 * @param relation Universal Dependencies v2 relation to the head, {@code root} for the root
 */
public record Token(
        int index, Span span, String form, String lemma, Upos upos, Tense tense, int head, String relation) {
    /** The tense of a verb form; NONE for words that have none. */
    public enum Tense {
        PAST,
        PRESENT,
        NONE
    }

    public boolean isRoot() {
        return head == index;
    }

    /** Its form in lower case. */
    public String lower() {
        return Letters.lower(form);
    }

    /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
    public String plainRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}

package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article in its own words, in three shapes. The spans of a line, joined, give its text but for white space, a
 * capital at the start, the closing full stop, and an entity's name in square brackets where a pronoun stood.
 *
 * @param headline at most 90 code points; null when the text has nothing short enough
 * @param sentences in the order of the text
 * @param bullets at most 5, each one fact
 * @param ranking the lines that {@link SummaryChoice} picks from, at most 12, best first: the sentences and what would
 *     come next
 * @param abstractive what a language model wrote of it; null unless the operator asked for that
 */
public record Summary(
        @Nullable Line headline,
        List<Line> sentences,
        List<Line> bullets,
        List<Line> ranking,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Abstractive abstractive) {
    /**
     * One line. {@code spans} may be empty only for a headline that stands outside the text.
     *
     * @param why in a few words, why it was chosen
     * @param named the pronouns in whose place the line shows a name
     * @param after the first span of the line that this one is to be shown right after, since a pronoun of this one
     *     means somebody or something there; null when it stands alone
     */
    public record Line(
            String text,
            List<Span> spans,
            @Nullable String why,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Naming> named,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Span after) {
        public Line {
            spans = List.copyOf(spans);
            named = named == null ? List.of() : List.copyOf(named);
        }

        /** A line that stands alone. */
        public Line(String text, List<Span> spans, @Nullable String why, List<Naming> named) {
            this(text, spans, why, named, null);
        }

        /** A line that stands alone and shows no name in a pronoun's place. */
        public Line(String text, List<Span> spans, @Nullable String why) {
            this(text, spans, why, List.of());
        }

        /** The same line, to be shown right after another. */
        public Line after(Line antecedent) {
            return new Line(text, spans, why, named, antecedent.spans().getFirst());
        }
    }

    /**
     * A pronoun of the text in whose place a line shows its entity's name.
     *
     * @param entity the id of the entity
     */
    public record Naming(int start, int end, String exact, String entity) {
        public Span span() {
            return new Span(start, end);
        }
    }

    /**
     * A summary in words that need not be the article's. Its sentences were checked one by one against the article, as
     * far as a check can go: it is no part of what this system vouches for.
     *
     * @param dropped how many sentences were left out, since something in them could not be traced to the article
     * @param by the model
     */
    public record Abstractive(List<String> sentences, int dropped, String by) {
        public Abstractive {
            sentences = List.copyOf(sentences);
        }
    }

    public Summary {
        sentences = List.copyOf(sentences);
        bullets = List.copyOf(bullets);
        ranking = List.copyOf(ranking);
    }

    /** A summary in the article's own words. */
    public Summary(@Nullable Line headline, List<Line> sentences, List<Line> bullets, List<Line> ranking) {
        this(headline, sentences, bullets, ranking, null);
    }

    /** A summary with nothing beyond its sentences to choose from. */
    public Summary(@Nullable Line headline, List<Line> sentences, List<Line> bullets) {
        this(headline, sentences, bullets, sentences);
    }

    /** The same with what a language model wrote. */
    public Summary with(Abstractive written) {
        return new Summary(headline, sentences, bullets, ranking, written);
    }
}

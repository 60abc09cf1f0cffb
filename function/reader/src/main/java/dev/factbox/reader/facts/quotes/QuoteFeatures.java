package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.english.WordList;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import dev.factbox.reader.trees.FeatureRow;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Describes a quote by numbers, {@code [features]}, for the trees that tell whether an editor would print it. */
final class QuoteFeatures {
    private static final WordList BODIES = WordList.of("speaking-nouns");
    private static final WordList FIRST = WordList.of("speech-persons");
    private static final Set<String> ASKING =
            Set.of("whether", "if", "what", "why", "how", "who", "when", "where", "which");
    private static final Set<String> PLAIN = Set.of("say", "tell", "add");
    private static final Set<Upos> ENDINGS = Set.of(Upos.ADP, Upos.DET, Upos.CCONJ, Upos.SCONJ, Upos.PRON, Upos.AUX);
    private static final List<String> CUE_WORDS = List.of("VERB", "NOUN", "ADJ", "ADP");
    private static final List<String> SOURCE_WORDS = List.of("PROPN", "NOUN", "PRON");
    private static final List<String> PLACES = List.of("root", "parataxis", "conj", "advcl", "acl", "ccomp", "xcomp");

    private final Article article;
    private final Syntax syntax;
    private final List<Entity> entities;

    QuoteFeatures(Article article, Syntax syntax, List<Entity> entities) {
        this.article = article;
        this.syntax = syntax;
        this.entities = entities;
    }

    /**
     * Describes a quote.
     *
     * @param near the contents just before and behind it, and itself
     * @param contents the number of contents in the article
     */
    FeatureRow of(Quote quote, AttributedContent content, List<AttributedContent> near, int contents) {
        FeatureRow row = new FeatureRow();
        row.oneOf("kind", Quote.Kind.class, quote.kind());
        row.is("goes on", content.goesOn());
        row.is("negated", quote.negated());
        row.is("asserted", quote.modality() == Claim.Modality.ASSERTED);
        cue(row, content.speaker());
        speaker(row, quote, content.speaker());
        words(row, quote, content);
        surroundings(row, quote, content, near, contents);
        return row;
    }

    private void cue(FeatureRow row, @Nullable Attribution attribution) {
        Token cue = attribution == null ? null : attribution.cue();
        row.number("attribution", attribution == null ? FeatureRow.UNKNOWN : attribution.confidence());
        row.oneOf("cue", CueKind.class, cue == null ? null : CueKind.of(cue.lemma()));
        row.oneOf("cue word", CUE_WORDS, cue == null ? null : cue.upos().name());
        row.oneOf("cue place", PLACES, cue == null ? null : cue.plainRelation());
        row.oneOf("cue above", PLACES, cue == null ? null : syntax.head(cue).plainRelation());
        row.oneOf("cue tense", Token.Tense.class, cue == null ? null : cue.tense());
        row.is("cue ends in ing", cue != null && cue.lower().endsWith("ing"));
        row.is("cue has subject", cue != null && syntax.child(cue, "nsubj") != null);
        row.is("cue is plain", cue != null && PLAIN.contains(cue.lemma()));
        row.is("cue is evidence", cue != null && CueKind.isEvidence(cue.lemma()));
        row.is("cue is layout", attribution != null && attribution.isOfLayout());
        row.number(
                "cue words",
                attribution == null ? 0 : syntax.tokens(attribution.cueSpan()).size());
    }

    private void speaker(FeatureRow row, Quote quote, @Nullable Attribution attribution) {
        Speaker speaker = quote.speaker();
        Entity entity = speaker == null ? null : entity(speaker);
        row.oneOf("speaker", Entity.Type.class, entity == null ? null : entity.type());
        row.oneOf(
                "speaker form",
                Mention.Form.class,
                entity == null || speaker == null ? null : form(entity, speaker.span()));
        row.number("speaker salience", entity == null ? FeatureRow.UNKNOWN : entity.salience());
        row.number("speaker mentions", entity == null ? 0 : entity.mentions().size());
        row.number("speaker roles", entity == null ? 0 : entity.roles().size());
        row.number(
                "speaker words",
                speaker == null ? 0 : syntax.tokens(speaker.span()).size());
        row.is("speaker in body", speaker != null && isInBody(speaker.span()));
        row.number("others in sentence", speaker == null ? FeatureRow.UNKNOWN : others(speaker, entity));
        row.number(
                "since named",
                entity == null || speaker == null ? FeatureRow.UNKNOWN : sinceNamed(entity, speaker.start()));
        source(row, attribution);
    }

    private void source(FeatureRow row, @Nullable Attribution attribution) {
        Attribution.Source source = attribution == null ? null : attribution.source();
        Token head = source == null ? null : source.head();
        row.oneOf("source word", SOURCE_WORDS, head == null ? null : head.upos().name());
        row.is("source speaks", head != null && BODIES.contains(head.lemma()));
        row.number("source determiner", head == null ? FeatureRow.UNKNOWN : determiner(head));
        row.is("source is first person", head != null && FIRST.contains(head.lower()));
        Token cue = attribution == null ? null : attribution.cue();
        row.is("source before cue", head != null && cue != null && head.index() < cue.index());
        row.number(
                "source to cue",
                head == null || cue == null ? FeatureRow.UNKNOWN : Math.abs(cue.index() - head.index()));
        row.is(
                "source hangs on cue",
                head != null && cue != null && syntax.head(head).equals(cue));
    }

    private @Nullable Entity entity(Speaker speaker) {
        return entities.stream()
                .filter(entity -> entity.id().equals(speaker.entity()))
                .findFirst()
                .orElse(null);
    }

    /** How the speaker's words name the entity; a name in them counts most. */
    private static Mention.Form form(Entity entity, Span span) {
        return entity.mentions().stream()
                .filter(mention -> span.overlaps(mention.span()))
                .map(Mention::form)
                .min(Enum::compareTo)
                .orElse(Mention.Form.NOMINAL);
    }

    private float determiner(Token head) {
        Token determiner = syntax.child(head, "det");
        boolean owned = syntax.hasChild(head, "nmod:poss");
        if (determiner == null) {
            return owned ? 3 : 0;
        }
        return Set.of("a", "an", "some", "several").contains(determiner.lower()) ? 1 : 2;
    }

    /** Other persons named in the sentence of the speaker. */
    private double others(Speaker speaker, @Nullable Entity own) {
        Span sentence = sentence(speaker.start());
        return entities.stream()
                .filter(entity -> entity.type() == Entity.Type.PERSON && !entity.equals(own))
                .filter(entity -> entity.mentions().stream().anyMatch(mention -> sentence.contains(mention.span())))
                .toList()
                .size();
    }

    /** Sentences since the entity was last named. */
    private float sinceNamed(Entity entity, int position) {
        int here = syntax.sentenceAt(position);
        return (float) entity.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME && mention.start() <= position)
                .mapToInt(mention -> here - syntax.sentenceAt(mention.start()))
                .min()
                .orElse(99);
    }

    private Span sentence(int position) {
        int index = Math.min(
                syntax.sentenceAt(position), syntax.reading().sentences().size() - 1);
        return syntax.reading().sentences().get(index).span();
    }

    private void words(FeatureRow row, Quote quote, AttributedContent content) {
        List<Token> tokens = quote.spans().stream()
                .flatMap(span -> syntax.tokens(span).stream())
                .toList();
        Token first = tokens.getFirst();
        row.count("words", tokens);
        row.count("pieces", quote.spans());
        row.number("tensed", count(tokens, token -> token.tense() != Token.Tense.NONE));
        row.number("verbs", count(tokens, token -> token.upos() == Upos.VERB));
        row.number("opening", opening(first));
        row.is("opens large", Character.isUpperCase(quote.words().codePointAt(0)));
        row.is("ends in mark", ".!?,".indexOf(quote.words().charAt(quote.words().length() - 1)) >= 0);
        row.number("cues inside", count(tokens, QuoteFeatures::isSpeech));
        row.number("first persons", count(tokens, token -> FIRST.contains(token.lower())));
        row.number("sentences", syntax.sentenceAt(quote.end() - 1) - syntax.sentenceAt(quote.start()));
        row.is("over paragraphs", article.text().slice(quote.span()).contains("\n"));
        row.number("depth", depth(first));
        row.is("ends in small word", ENDINGS.contains(tokens.getLast().upos()));
        row.is("runs on", runsOn(content));
    }

    private static double count(List<Token> tokens, Predicate<Token> what) {
        return (double) tokens.stream().filter(what).count();
    }

    private static boolean isSpeech(Token token) {
        return token.upos() == Upos.VERB && CueKind.of(token.lemma()) == CueKind.SPEECH;
    }

    private float opening(Token first) {
        if (first.lower().equals("that")) {
            return 1;
        }
        if (first.lower().equals("to")) {
            return 2;
        }
        return ASKING.contains(first.lower()) ? 3 : 0;
    }

    /** Words from the content's first word up to a word outside that governs it. */
    private float depth(Token first) {
        Token token = first;
        int steps = 0;
        while (!token.isRoot() && steps < 20) {
            token = syntax.head(token);
            steps++;
        }
        return steps;
    }

    /** Returns true if the word after the content belongs to the content's own clause: it was cut. */
    private boolean runsOn(AttributedContent content) {
        Span last = content.pieces().getLast();
        int next = syntax.tokenAfter(last.end());
        if (next >= syntax.reading().tokens().size()) {
            return false;
        }
        Token after = syntax.reading().tokens().get(next);
        return !Syntax.isPunctuation(after) && last.overlaps(syntax.head(after).span());
    }

    private void surroundings(
            FeatureRow row, Quote quote, AttributedContent content, List<AttributedContent> near, int contents) {
        Span cover = content.cover();
        Attribution attribution = content.speaker();
        Span cue = attribution == null ? null : attribution.cueSpan();
        row.number("gap", cue == null ? FeatureRow.UNKNOWN : gap(cover, cue));
        row.is("cue before", cue != null && cue.start() < cover.start());
        row.number(
                "sentences to cue",
                cue == null ? 99 : syntax.sentenceAt(cover.start()) - syntax.sentenceAt(cue.start()));
        List<AttributedContent> others =
                near.stream().filter(other -> !other.equals(content)).toList();
        row.is("inside another", others.stream().anyMatch(other -> other.cover().contains(cover)));
        row.is("around another", others.stream().anyMatch(other -> cover.contains(other.cover())));
        row.is("repeats", repeats(quote, others));
        row.number("contents", contents);
        row.is("in body", isInBody(quote.span()));
        row.number("place", (double) quote.start() / article.text().length());
        row.count(
                "shares its attribution",
                others.stream()
                        .filter(other ->
                                other.speaker() != null && other.speaker().equals(attribution))
                        .toList());
    }

    private static int gap(Span one, Span other) {
        return Math.max(0, Math.max(other.start() - one.end(), one.start() - other.end()));
    }

    private boolean repeats(Quote quote, List<AttributedContent> others) {
        String own = Letters.lower(quote.words());
        return others.stream()
                .flatMap(other -> other.pieces().stream())
                .anyMatch(piece -> Letters.lower(article.text().slice(piece)).contains(own));
    }

    private boolean isInBody(Span span) {
        return article.body() != null && article.body().contains(span);
    }
}

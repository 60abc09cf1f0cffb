package dev.factbox.reader.facts.claims;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.english.WordList;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import dev.factbox.reader.wording.Draft;
import dev.factbox.reader.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words main clauses so that each can be read alone. A clause that can't be is no statement: it rests on another
 * sentence, on a speaker or on a name that it doesn't give.
 */
final class Statements {
    private static final WordList SPEECH_PERSONS = WordList.of("speech-persons");
    private static final WordList POINTING = WordList.of("pointing-words");
    private static final WordList TIMES = WordList.of("times-of-the-story");

    private static final WordList GENERAL = WordList.of("general-nouns");

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl");
    private static final Set<String> MODIFIERS = Set.of("nmod", "acl", "amod", "compound", "appos", "nummod", "flat");

    /** In so many sentences before a pronoun nobody else may be named. */
    private static final int SENTENCES_BACK = 2;

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 45;

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    private final Article article;
    private final Syntax syntax;
    private final List<Entity> entities;
    private final List<Quote> quotes;
    private final ParticipantPhrases phrases;
    private final Wording wording;

    Statements(
            Article article,
            Syntax syntax,
            List<Entity> entities,
            List<Quote> quotes,
            ParticipantPhrases phrases,
            Wording wording) {
        this.article = article;
        this.syntax = syntax;
        this.entities = entities;
        this.quotes = quotes;
        this.phrases = phrases;
        this.wording = wording;
    }

    /** Returns the wording of a clause that can be read alone; empty for any other clause. */
    Optional<Draft> of(Clause clause) {
        if (!clause.base().isRoot() || !isFinite(clause)) {
            return Optional.empty();
        }
        Sentence sentence = syntax.reading()
                .sentences()
                .get(syntax.sentenceAt(clause.base().span().start()));
        Token subject = ownSubject(clause.base());
        if (subject == null || !isInStory(sentence) || isSaid(sentence, clause) || rests(sentence)) {
            return Optional.empty();
        }
        Draft draft = wording.tightened(wording.draft(sentence), _ -> 0);
        return draft.defects().isEmpty()
                        && isNamed(subject, draft)
                        && draft.named().stream().allMatch(this::isPlain)
                        && isOfFairLength(draft)
                ? Optional.of(draft)
                : Optional.empty();
    }

    private boolean isFinite(Clause clause) {
        Token predicate = clause.predicate();
        boolean tensed = predicate.tense() != Token.Tense.NONE;
        return tensed
                || syntax.children(clause.base()).stream()
                        .anyMatch(child -> child.plainRelation().equals("aux"));
    }

    private @Nullable Token ownSubject(Token base) {
        return syntax.children(base).stream()
                .filter(child -> SUBJECTS.contains(child.relation()))
                .findFirst()
                .orElse(null);
    }

    private boolean isInStory(Sentence sentence) {
        Span body = article.body();
        return body != null && body.contains(sentence.span());
    }

    /** Returns true if the clause reports speech, or a good part of its sentence is somebody's words. */
    private boolean isSaid(Sentence sentence, Clause clause) {
        int said = 0;
        for (Quote quote : quotes) {
            if (quote.cue() != null
                    && new Span(quote.cue().start(), quote.cue().end())
                            .overlaps(clause.predicate().span())) {
                return true;
            }
            for (Span piece : quote.spans()) {
                said += Math.max(
                        0,
                        Math.min(piece.end(), sentence.span().end())
                                - Math.max(piece.start(), sentence.span().start()));
            }
        }
        return 3 * said > sentence.span().length();
    }

    /** Returns true if something in the sentence points outside it. */
    private boolean rests(Sentence sentence) {
        return sentence.last().form().equals("?")
                || sentence.tokens().stream()
                        .anyMatch(token -> SPEECH_PERSONS.contains(token.lower())
                                || token.plainRelation().equals("expl")
                                || pointsAway(token)
                                || isGeneral(token));
    }

    /** "the remarks", "the team": a noun that alone means what another sentence tells. */
    private boolean isGeneral(Token token) {
        if (token.upos() != Upos.NOUN
                || !ARGUMENTS.contains(token.plainRelation())
                || !GENERAL.contains(token.lemma())) {
            return false;
        }
        List<Token> children = syntax.children(token);
        return children.stream().anyMatch(child -> child.lower().equals("the"))
                && children.stream().noneMatch(child -> MODIFIERS.contains(child.plainRelation()));
    }

    private boolean pointsAway(Token token) {
        boolean pronoun = token.upos() == Upos.PRON && isPointing(token);
        boolean determiner = (token.upos() == Upos.DET || token.upos() == Upos.ADJ)
                && POINTING.contains(token.lower())
                && !TIMES.contains(syntax.head(token).lemma());
        return pronoun || determiner;
    }

    private boolean isPointing(Token pronoun) {
        return Set.of("this", "these", "those").contains(pronoun.lower())
                && syntax.child(pronoun, "acl", "nmod") == null;
    }

    /** Returns true if the subject is a name, has one in it, or is new to the reader ("two men", "police"). */
    private boolean isNamed(Token subject, Draft draft) {
        boolean shown = draft.named().stream().anyMatch(subject.span()::overlaps);
        if (subject.upos() == Upos.PRON) {
            return shown;
        }
        return phrases.hasName(phrases.span(subject))
                || (isNew(subject) && draft.spans().stream().anyMatch(phrases::hasName));
    }

    /** Returns true if no second person is named before a pronoun, in its sentence and the ones just before it. */
    private boolean isPlain(Span pronoun) {
        int first = Math.max(0, syntax.sentenceAt(pronoun.start()) - SENTENCES_BACK);
        Span before = new Span(
                Math.min(syntax.reading().sentences().get(first).span().start(), pronoun.start()), pronoun.end());
        return entities.stream()
                        .filter(entity -> entity.type() == Entity.Type.PERSON)
                        .filter(entity -> entity.mentions().stream()
                                .anyMatch(mention ->
                                        mention.form() == Mention.Form.NAME && before.contains(mention.span())))
                        .limit(2)
                        .count()
                <= 1;
    }

    private boolean isNew(Token subject) {
        Token determiner = syntax.child(subject, "det");
        boolean indefinite = determiner == null
                ? syntax.child(subject, "nummod") != null
                        || subject.lower().endsWith("s")
                        || subject.lower().equals("police")
                : Set.of("a", "an", "some", "several", "no").contains(determiner.lower());
        boolean owned = syntax.children(subject).stream()
                .anyMatch(child -> child.relation().equals("nmod:poss"));
        return subject.upos() == Upos.NOUN && indefinite && !owned;
    }

    private static boolean isOfFairLength(Draft draft) {
        int words = draft.text().split(" ", -1).length;
        return words >= FEWEST_WORDS && words <= MOST_WORDS;
    }
}

package dev.factbox.reader.wording;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds references from a sentence to an earlier one, by its syntax: a pronoun before which nothing stands that it
 * could mean, "one" or "the second" without what it is one of, "at that time".
 */
final class Anaphora {
    private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> OTHER =
            Set.of("it", "its", "itself", "they", "them", "their", "theirs", "themselves");

    /** Words that stand for one or some of those that another sentence names. */
    private static final Set<String> ONE_OF = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both", "each", "neither",
            "several", "another", "others", "none", "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "latter", "former", "rest");

    private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");

    /** Words with which "this" and "that" mean the day of the story, not a thing that it told of. */
    private static final Set<String> TIMES = Set.of(
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "weekend",
            "season",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "century",
            "decade",
            "quarter",
            "term");

    private static final Set<String> SUBJECT = Set.of("nsubj", "csubj");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl", "nmod");
    private static final Set<String> CORE = Set.of("nsubj", "obj", "iobj", "conj", "appos");

    /** Tokens from the start among which a demonstrative makes a sentence lean. */
    private static final int OPENING = 5;

    private final Syntax syntax;
    private final Set<Integer> persons = new HashSet<>();

    Anaphora(Syntax syntax, List<Entity> entities) {
        this.syntax = syntax;
        for (Entity entity : entities) {
            if (entity.type() == Entity.Type.PERSON) {
                entity.mentions().stream()
                        .filter(mention -> mention.form() == Mention.Form.NAME)
                        .map(Mention::start)
                        .forEach(persons::add);
            }
        }
    }

    /**
     * Whether it does.
     *
     * @param named where a name is shown in a pronoun's place; empty when nowhere
     */
    boolean leans(Sentence sentence, List<Span> named) {
        if (sentence.tokens().stream().noneMatch(Token::isRoot)) {
            return false;
        }
        List<Token> outside = outsideQuotations(sentence).toList();
        return outside.stream()
                .anyMatch(token -> isOpenPronoun(sentence, token, named)
                        || isOneOfMany(token)
                        || isDemonstrative(sentence, token));
    }

    private static Stream<Token> outsideQuotations(Sentence sentence) {
        boolean[] open = {false};
        return sentence.tokens().stream().filter(token -> {
            boolean isMark = "\"“”``''".contains(token.form());
            open[0] ^= isMark;
            return !open[0] && !isMark;
        });
    }

    private boolean isOpenPronoun(Sentence sentence, Token pronoun, List<Span> named) {
        String word = pronoun.lower();
        boolean isPerson = PERSON.contains(word);
        if ((pronoun.upos() != Upos.PRON && pronoun.upos() != Upos.DET)
                || (!isPerson && !OTHER.contains(word))
                || pronoun.plainRelation().equals("expl")
                || named.stream()
                        .anyMatch(span -> span.start() <= pronoun.span().start())) {
            return false;
        }
        return sentence.tokens().stream()
                        .takeWhile(token -> token.index() < pronoun.index())
                        .noneMatch(token -> isAntecedent(token, pronoun, isPerson))
                && !pointsAhead(sentence, pronoun);
    }

    private boolean isAntecedent(Token token, Token pronoun, boolean isPerson) {
        if (token.upos() == Upos.PROPN) {
            return !isPerson || isPerson(token) || isArgument(token, CORE);
        }
        boolean isNoun = token.upos() == Upos.NOUN
                && (isArgument(token, CORE)
                        || token.isRoot()
                        || (isArgument(token, Set.of("nmod")) && !isInOpening(token)));
        boolean isPronoun = token.upos() == Upos.PRON && isArgument(token, SUBJECT);
        return (isNoun || isPronoun) && !dominates(token, pronoun);
    }

    /** Returns true if it stands in a circumstance that opens the sentence ("At the height of the storm it …"). */
    private boolean isInOpening(Token token) {
        Token at = token;
        while (!at.isRoot()) {
            if (at.plainRelation().equals("obl") && at.index() < syntax.head(at).index()) {
                return true;
            }
            at = syntax.head(at);
        }
        return false;
    }

    private boolean isPerson(Token token) {
        return persons.contains(token.span().start());
    }

    private static boolean isArgument(Token token, Set<String> relations) {
        return relations.contains(token.plainRelation());
    }

    private boolean dominates(Token above, Token below) {
        Token at = below;
        while (!at.isRoot()) {
            at = syntax.head(at);
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns true if it stands in what opens the sentence, and the subject after it is what it means ("When he left,
     * Mr Holm …").
     */
    private boolean pointsAhead(Sentence sentence, Token pronoun) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > pronoun.index() && isArgument(token, SUBJECT))
                .anyMatch(subject -> syntax.head(subject).isRoot()
                        && (subject.upos() == Upos.NOUN || subject.upos() == Upos.PROPN)
                        && !dominates(subject, pronoun));
    }

    private boolean isOneOfMany(Token token) {
        return ONE_OF.contains(token.lower())
                && token.upos() != Upos.PROPN
                && isArgument(token, SUBJECT)
                && syntax.child(token, "nmod", "obl", "acl", "amod", "conj", "flat", "appos") == null
                && syntax.head(token).isRoot();
    }

    private boolean isDemonstrative(Sentence sentence, Token token) {
        if (!DEMONSTRATIVE.contains(token.lower())) {
            return false;
        }
        if (token.upos() == Upos.DET) {
            return token.index() - sentence.first().index() < OPENING
                    && !TIMES.contains(Letters.lower(syntax.head(token).lemma()));
        }
        return token.upos() == Upos.PRON
                && isArgument(token, ARGUMENTS)
                && syntax.head(token).isRoot()
                && syntax.child(token, "acl", "nmod") == null;
    }
}

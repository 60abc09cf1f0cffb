package dev.factbox.reader.wording;

import dev.factbox.reader.article.Letters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a sentence can stand alone, as far as its characters show. */
final class Standing {
    private static final int FEWEST_WORDS = 5;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> ANAPHORIC = Set.of(
            "he",
            "she",
            "it",
            "they",
            "his",
            "her",
            "their",
            "its",
            "hers",
            "theirs",
            "him",
            "them",
            "this",
            "that",
            "these",
            "those",
            "such",
            "himself",
            "herself",
            "themselves",
            "itself",
            "both",
            "neither",
            "another");
    private static final Set<String> CONNECTIVES = Set.of(
            "and",
            "but",
            "so",
            "yet",
            "however",
            "meanwhile",
            "also",
            "moreover",
            "instead",
            "then",
            "or",
            "nor",
            "therefore",
            "thus",
            "besides",
            "nevertheless",
            "nonetheless",
            "otherwise",
            "likewise",
            "similarly",
            "furthermore",
            "additionally",
            "still",
            "because",
            "here",
            "hence",
            "plus");
    /** Words after which a pronoun still has nothing to refer to. */
    private static final Set<String> EMPTY = Set.of(
            "when",
            "late",
            "early",
            "back",
            "soon",
            "recently",
            "while",
            "after",
            "before",
            "since",
            "as",
            "if",
            "although",
            "though",
            "because",
            "until",
            "once",
            "in",
            "on",
            "at",
            "by",
            "with",
            "for",
            "of",
            "to",
            "from",
            "about",
            "during",
            "later",
            "now",
            "today",
            "yesterday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "earlier",
            "last",
            "next",
            "the",
            "a",
            "an",
            "year",
            "years",
            "week",
            "weeks",
            "month",
            "months",
            "day",
            "days",
            "night",
            "morning",
            "evening",
            "afternoon",
            "ago",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "time",
            "then",
            "there",
            "according",
            "out",
            "up",
            "one",
            "two",
            "three",
            "first",
            "second",
            "end",
            "again",
            "only",
            "not",
            "even",
            "just",
            "all",
            "both",
            "despite",
            "due",
            "thanks",
            "given",
            "apart",
            "addition",
            "fact",
            "also",
            "how",
            "why",
            "what",
            "where",
            "whether",
            "that",
            "this",
            "and",
            "but",
            "so",
            "yet");

    private static final Pattern SAID_BY_PRONOUN = Pattern.compile(
            "[,!?\"”’']\\s*(?:(?:he|she|it|they)\\s+(?:said|says|added|adds|told|tells|wrote|writes|explained|continued|admitted|insisted|claimed|warned|argued|tweeted|recalled|noted)"
                    + "|(?:said|says|added|wrote|explained)\\s+(?:he|she|it|they))\\b[^,.]{0,60}[.]\\s*$",
            Pattern.CASE_INSENSITIVE);
    /** "Due to that, …", "After this, …". */
    private static final Pattern AFTER_THIS =
            Pattern.compile("^(?:\\p{L}+\\s){1,3}(?:this|that|these|those)\\s?,", Pattern.CASE_INSENSITIVE);

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "they", "him", "her", "them", "his", "their", "it", "its");

    private Standing() {}

    static boolean isConnective(String word) {
        return CONNECTIVES.contains(word);
    }

    static Set<SentenceDefect> defects(String sentence) {
        Set<SentenceDefect> defects = EnumSet.noneOf(SentenceDefect.class);
        List<String> words = GAP.splitAsStream(Letters.lower(sentence))
                .filter(word -> !word.isEmpty())
                .toList();
        if (PageFurniture.is(sentence)) {
            defects.add(SentenceDefect.FURNITURE);
        }
        if (!Marks.areWhole(sentence)) {
            defects.add(SentenceDefect.CUT_MARKS);
        }
        if (words.size() < FEWEST_WORDS || !isFinished(sentence) || isRelative(sentence)) {
            defects.add(SentenceDefect.FRAGMENT);
        }
        boolean isTied = !words.isEmpty() && CONNECTIVES.contains(words.getFirst());
        if (isTied) {
            defects.add(SentenceDefect.TIED);
        }
        if (!isTied && !words.isEmpty() && (leans(words) || restsOnAnother(sentence))) {
            defects.add(SentenceDefect.DANGLING);
        }
        if (isBareQuotation(sentence)) {
            defects.add(SentenceDefect.BARE_QUOTATION);
        }
        return defects;
    }

    /** Returns true if a pronoun comes before anything that it could stand for. */
    private static boolean leans(List<String> words) {
        if (ANAPHORIC.contains(words.getFirst())) {
            return true;
        }
        for (String word : words) {
            if (PERSONAL.contains(word)) {
                return true;
            }
            if (!EMPTY.contains(word) && !word.chars().allMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if it is said by "he" or "it", who isn't in the sentence, or begins with what "this" did. */
    private static boolean restsOnAnother(String sentence) {
        return SAID_BY_PRONOUN.matcher(sentence).find()
                || AFTER_THIS.matcher(sentence).find();
    }

    /** "Which is what happened." */
    private static boolean isRelative(String sentence) {
        return sentence.startsWith("Which ") && !sentence.endsWith("?");
    }

    private static boolean isFinished(String sentence) {
        String bare = sentence.strip().replaceAll("(?<![\"”’'»)\\]\\s])[\"”’'»)\\]\\s]+$", "");
        return !bare.isEmpty() && ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private static boolean isBareQuotation(String sentence) {
        String plain = sentence.strip();
        return !plain.isEmpty()
                && "\"“‘'«`".indexOf(plain.charAt(0)) >= 0
                && "\"”’'»".indexOf(plain.charAt(plain.length() - 1)) >= 0
                && plain.length() - plain.replaceAll("[\"“”]", "").length() <= 2;
    }
}

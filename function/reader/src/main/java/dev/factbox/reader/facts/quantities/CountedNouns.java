package dev.factbox.reader.facts.quantities;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts: by the parse where there is one, otherwise the first plural that follows. */
final class CountedNouns {
    private static final int REACH = 9;

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("troops", "troop"),
            Map.entry("aircraft", "aircraft"),
            Map.entry("police", "police"),
            Map.entry("personnel", "personnel"),
            Map.entry("staff", "staff"),
            Map.entry("policemen", "policeman"),
            Map.entry("gunmen", "gunman"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("series", "series"),
            Map.entry("species", "species"),
            Map.entry("sheep", "sheep"),
            Map.entry("fish", "fish"),
            Map.entry("buses", "bus"),
            Map.entry("gases", "gas"),
            Map.entry("lenses", "lens"),
            Map.entry("data", "data"));

    /** Words in "s" that are no plurals. */
    private static final Set<String> SINGULAR = Set.of(
            "news",
            "politics",
            "economics",
            "physics",
            "athletics",
            "headquarters",
            "overseas",
            "sometimes",
            "always",
            "perhaps",
            "says",
            "does",
            "goes",
            "towards",
            "afterwards",
            "besides",
            "means",
            "gas",
            "bias");

    /** Words that end a noun phrase. */
    private static final Set<String> BOUNDARIES = Set.of(
            "in", "on", "at", "by", "for", "with", "from", "to", "and", "or", "but", "was", "were", "is", "are", "had",
            "has", "have", "will", "would", "that", "which", "who", "as", "than", "after", "before", "into", "over",
            "during", "said", "says", "per", "a", "an", "if", "when", "while", "because", "not", "be", "been", "since",
            "until", "about", "under", "against", "between", "out", "up", "down", "off", "of");

    private static final Pattern NOT_NOUN =
            Pattern.compile("(ed|ing|ly|'s)$|^(more|other|of|each|so|yet|only|were|times)$");

    private final Map<Integer, Token> byStart = new HashMap<>();
    private final Reading reading;

    CountedNouns(Reading reading) {
        this.reading = reading;
        reading.tokens().forEach(token -> byStart.put(token.span().start(), token));
    }

    /**
     * A counted noun.
     *
     * @param end end of the noun phrase up to its head, in code points
     */
    record Noun(String lemma, int end) {}

    /** Returns the noun that the amount counts, or null if there is none. */
    @Nullable Noun of(Lexemes lexemes, MeasuredAmount amount) {
        Token number = byStart.get(lexemes.get(amount.end() - 1).span().start());
        boolean parsed = number != null && number.upos() != Upos.X;
        return parsed && number != null ? head(number) : following(lexemes, amount.end());
    }

    /** "their 737 airliner": a number above one in digits before a noun in the singular is a name. */
    boolean isSingularBehind(Lexemes lexemes, MeasuredAmount amount) {
        Lexeme number = lexemes.get(amount.end() - 1);
        Lexeme next = lexemes.get(amount.end());
        boolean digits = amount.end() == amount.start() + 1 && number.isPlainDigits() && !number.is("1");
        boolean noun = next.isWord()
                && !BOUNDARIES.contains(next.lower())
                && !NOT_NOUN.matcher(next.lower()).find();
        return digits && noun && of(lexemes, amount) == null;
    }

    private @Nullable Noun head(Token number) {
        Token head = reading.tokens().get(number.head());
        boolean counts = number.plainRelation().equals("nummod") && head.index() > number.index();
        return counts ? new Noun(Letters.lower(head.lemma()), head.span().end()) : null;
    }

    private static @Nullable Noun following(Lexemes lexemes, int from) {
        for (int at = from; at < from + REACH; at++) {
            Lexeme word = lexemes.get(at);
            boolean inside = (word.isWord() && !word.is("'s")) || (word.is("-") && word.glued() && at > from);
            boolean compound = word.isWord() && isHyphenated(lexemes, at);
            if (!inside || (!compound && BOUNDARIES.contains(word.lower()))) {
                return null;
            }
            String lemma = word.isWord() && !compound ? singular(word.lower()) : null;
            if (lemma != null) {
                return last(lexemes, at, lemma);
            }
        }
        return null;
    }

    /** A noun without a plural form of its own may stand before the head: "police officers", "aircraft carriers". */
    private static Noun last(Lexemes lexemes, int at, String lemma) {
        Lexeme noun = lexemes.get(at);
        Lexeme next = lexemes.get(at + 1);
        boolean modifies = noun.is(lemma) && next.isWord() && !BOUNDARIES.contains(next.lower());
        String head = modifies ? singular(next.lower()) : null;
        return head == null
                ? new Noun(lemma, noun.span().end())
                : new Noun(head, next.span().end());
    }

    /** Before a hyphen, as the parts of "face-to-face" but the last. */
    private static boolean isHyphenated(Lexemes lexemes, int at) {
        Lexeme next = lexemes.get(at + 1);
        return next.is("-") && next.glued() && lexemes.get(at + 2).glued();
    }

    /** The singular of a plural; null for other words. */
    static @Nullable String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        boolean plural = !SINGULAR.contains(word)
                && word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        if (!plural) {
            return null;
        }
        String stem = word.substring(0, word.length() - 1);
        if (stem.endsWith("ie") && stem.length() > 3) {
            return stem.substring(0, stem.length() - 2) + "y";
        }
        boolean sibilant = stem.endsWith("sse") || stem.endsWith("xe") || stem.endsWith("che") || stem.endsWith("she");
        return sibilant ? stem.substring(0, stem.length() - 1) : stem;
    }
}

package dev.factbox.reader.facts.quantities;

import dev.factbox.reader.facts.numerals.Lexemes;
import java.util.List;

/** The words before a number that make it approximate or a bound. */
final class Qualifiers {
    private static final List<List<String>> PHRASES = List.of(
            List.of("about"),
            List.of("around"),
            List.of("approximately"),
            List.of("approx"),
            List.of("roughly"),
            List.of("nearly"),
            List.of("almost"),
            List.of("some"),
            List.of("circa"),
            List.of("an", "estimated"),
            List.of("over"),
            List.of("under"),
            List.of("up", "to"),
            List.of("at", "least"),
            List.of("at", "most"),
            List.of("more", "than"),
            List.of("less", "than"),
            List.of("fewer", "than"),
            List.of("as", "many", "as"),
            List.of("as", "much", "as"),
            List.of("as", "few", "as"),
            List.of("as", "little", "as"),
            List.of("no", "more", "than"),
            List.of("no", "less", "than"),
            List.of("no", "fewer", "than"),
            List.of("all"));

    private Qualifiers() {}

    /** The position after the qualifier that begins here; the same position when none does. */
    static int skip(Lexemes lexemes, int at) {
        int end = at;
        for (List<String> phrase : PHRASES) {
            if (at + phrase.size() > end && stands(lexemes, at, phrase)) {
                end = at + phrase.size();
            }
        }
        return end;
    }

    /** "all" counts exactly; every other qualifier leaves the number open. */
    static boolean isApproximate(Lexemes lexemes, int at) {
        return !lexemes.get(at).is("all");
    }

    private static boolean stands(Lexemes lexemes, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!lexemes.get(at + i).is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}

package dev.factbox.reader.facts.quantities;

import dev.factbox.factsheet.Quantity.Kind;
import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises ordinals: "the third attempt", "5th". */
final class Ordinals {
    private static final List<String> WORDS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    /** Words show an ordinal only behind one of these: "first" and "second" are also adverb and unit. */
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "his", "her", "its", "their", "our", "my", "your", "'s", "this", "that", "for", "every");

    private Ordinals() {}

    static @Nullable MeasuredAmount at(Lexemes lexemes, int at) {
        Lexeme word = lexemes.get(at);
        Lexeme ending = lexemes.get(at + 1);
        if (word.isNumber() && ending.glued() && ENDINGS.contains(ending.lower())) {
            return ordinal(at, at + 2, new BigDecimal(word.text().replace(",", "")));
        }
        int number = WORDS.indexOf(word.lower());
        boolean determined = DETERMINERS.contains(lexemes.get(at - 1).lower());
        boolean fraction = lexemes.get(at + 1).is("of") && lexemes.get(at - 1).is("a");
        return number > 0 && determined && !fraction ? ordinal(at, at + 1, BigDecimal.valueOf(number)) : null;
    }

    private static MeasuredAmount ordinal(int start, int end, BigDecimal value) {
        return new MeasuredAmount(start, end, Kind.ORDINAL, value, null, null, null, false);
    }
}

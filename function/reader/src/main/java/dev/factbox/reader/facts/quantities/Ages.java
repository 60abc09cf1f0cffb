package dev.factbox.reader.facts.quantities;

import dev.factbox.factsheet.Quantity.Kind;
import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import dev.factbox.reader.facts.numerals.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Recognises people's ages: "43-year-old", "aged 43", "Ann Lee, 43,". Their unit is UCUM's {@code a}, the year. */
final class Ages {
    private static final BigDecimal OLDEST = new BigDecimal(125);

    private Ages() {}

    static @Nullable MeasuredAmount at(Lexemes lexemes, int at) {
        Numeral numeral = lexemes.numeral(at);
        boolean possible = numeral != null
                && numeral.isWhole()
                && numeral.value().signum() > 0
                && numeral.value().compareTo(OLDEST) < 0;
        if (!possible || numeral == null) {
            return null;
        }
        int old = old(lexemes, numeral.end());
        int end = old > 0 ? old : numeral.end();
        boolean age = old > 0
                || isCalledAge(lexemes, at)
                || (lexemes.get(at).isPlainDigits() && isApposition(lexemes, at, end));
        return age ? new MeasuredAmount(at, end, Kind.MEASURE, numeral.value(), null, "a", null, false) : null;
    }

    /** The position after "-year-old" or "years old"; 0 when neither stands there. */
    private static int old(Lexemes lexemes, int at) {
        int year = lexemes.get(at).is("-") ? at + 1 : at;
        boolean years = lexemes.get(year).is("year") || lexemes.get(year).is("years");
        int old = lexemes.get(year + 1).is("-") ? year + 2 : year + 1;
        boolean ends = lexemes.get(old).is("old") || lexemes.get(old).is("olds");
        return years && ends ? old + 1 : 0;
    }

    private static boolean isCalledAge(Lexemes lexemes, int at) {
        Lexeme before = lexemes.get(at - 1);
        return before.is("aged")
                || before.is("age")
                || (before.is("of") && lexemes.get(at - 2).is("age"));
    }

    /** Between commas behind a name. */
    private static boolean isApposition(Lexemes lexemes, int at, int end) {
        Lexeme after = lexemes.get(end);
        boolean closed = after.is(",") || after.is(".") || after.is(")") || after.is(";");
        boolean behindName = lexemes.get(at - 1).is(",")
                && lexemes.get(at - 2).isCapitalized()
                && lexemes.get(at - 3).isCapitalized();
        boolean behindSurname =
                lexemes.get(at - 1).is(",") && lexemes.get(at - 2).isCapitalized() && after.is(",");
        return closed && (behindName || behindSurname);
    }
}

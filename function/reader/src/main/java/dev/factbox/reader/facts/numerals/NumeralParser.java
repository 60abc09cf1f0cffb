package dev.factbox.reader.facts.numerals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one number from its lexemes, left to right. */
final class NumeralParser {
    private static final Map<String, BigDecimal> FRACTION_SIGNS = Map.of(
            "½", new BigDecimal("0.5"),
            "¼", new BigDecimal("0.25"),
            "¾", new BigDecimal("0.75"),
            "⅓", new BigDecimal("0.3333"),
            "⅔", new BigDecimal("0.6667"),
            "⅛", new BigDecimal("0.125"));

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Lexemes lexemes;
    private int at;

    private NumeralParser(Lexemes lexemes, int at) {
        this.lexemes = lexemes;
        this.at = at;
    }

    /** No number beyond {@link Numeral#MAX_DIGITS}: such a run of digits or scale words counts nothing. */
    static @Nullable Numeral at(Lexemes lexemes, int position) {
        Numeral numeral = lexemes.get(position).text().length() > Numeral.MAX_DIGITS ? null : parse(lexemes, position);
        boolean counts =
                numeral != null && numeral.value().precision() - numeral.value().scale() <= Numeral.MAX_DIGITS;
        return counts ? numeral : null;
    }

    private static @Nullable Numeral parse(Lexemes lexemes, int position) {
        NumeralParser parser = new NumeralParser(lexemes, position);
        Lexeme first = lexemes.get(position);
        if (first.isNumber() || FRACTION_SIGNS.containsKey(first.text())) {
            return parser.digits();
        }
        return first.isWord() ? parser.words() : null;
    }

    private Lexeme here() {
        return lexemes.get(at);
    }

    private @Nullable Numeral digits() {
        BigDecimal sign = FRACTION_SIGNS.get(here().text());
        BigDecimal value = sign == null ? new BigDecimal(here().text().replace(",", "")) : sign;
        at++;
        if (sign == null) {
            value = value.add(fractionInDigits());
        }
        BigDecimal scaled = scales(value);
        boolean plain = scaled == null;
        BigDecimal number = scaled == null ? value : scaled;
        return new Numeral(number, plain ? Numeral.Style.DIGITS : Numeral.Style.DIGITS_AND_WORDS, at);
    }

    /** The "1/2" of "3 1/2" or the "½" of "3½"; zero when there is none. */
    private BigDecimal fractionInDigits() {
        BigDecimal sign = FRACTION_SIGNS.get(here().text());
        if (sign != null) {
            at++;
            return sign;
        }
        int start = here().is("-") && lexemes.get(at + 2).is("/") ? at + 1 : at;
        Lexeme over = lexemes.get(start);
        Lexeme under = lexemes.get(start + 2);
        boolean fraction = over.isPlainDigits() && lexemes.get(start + 1).is("/") && under.isPlainDigits();
        if (!fraction || over.text().length() > 2 || under.text().length() > 2) {
            return BigDecimal.ZERO;
        }
        BigDecimal divisor = new BigDecimal(under.text());
        BigDecimal dividend = new BigDecimal(over.text());
        if (divisor.signum() == 0 || dividend.compareTo(divisor) >= 0) {
            return BigDecimal.ZERO;
        }
        at = start + 3;
        return dividend.divide(divisor, MathContext.DECIMAL32);
    }

    /** Multiplies by the scale words that follow; null when none does. */
    private @Nullable BigDecimal scales(BigDecimal value) {
        BigDecimal scaled = null;
        while (true) {
            int word = here().is("-") ? at + 1 : at;
            String lower = lexemes.get(word).lower();
            BigDecimal scale = lower.equals("hundred")
                    ? HUNDRED
                    : lower.equals("dozen") ? new BigDecimal(12) : NumberWords.scale(lower);
            if (scale == null) {
                return scaled;
            }
            at = word + 1;
            value = value.multiply(scale);
            scaled = value;
        }
    }

    private @Nullable Numeral words() {
        int start = at;
        BigDecimal value = leadingArticle();
        if (value == null) {
            value = sum();
        }
        if (value == null) {
            at = start;
            return null;
        }
        BigDecimal half = andAHalf(value);
        BigDecimal scaled = half.signum() == 0 ? null : scales(value.add(half));
        return new Numeral(scaled == null ? value.add(half) : scaled, Numeral.Style.WORDS, at);
    }

    /** "a hundred", "half a million", "a dozen"; an article before anything else is no number. */
    private @Nullable BigDecimal leadingArticle() {
        int start = at;
        BigDecimal share = BigDecimal.ONE;
        if (here().is("half")) {
            share = HALF;
            at++;
        }
        if (here().is("a") || here().is("an")) {
            at++;
            BigDecimal value = scales(share);
            if (value != null) {
                return value.add(rest(value));
            }
        }
        at = start;
        return null;
    }

    /** Returns the number after a scale: the "and five" of "a hundred and five". */
    private BigDecimal rest(BigDecimal whole) {
        int start = at;
        if (here().is("and")) {
            at++;
        }
        BigDecimal more = here().isWord() ? sum() : null;
        if (more != null && more.compareTo(whole) < 0) {
            return more;
        }
        at = start;
        return BigDecimal.ZERO;
    }

    /** Groups with their scales, each smaller than the one before: "two million three hundred thousand and five". */
    private @Nullable BigDecimal sum() {
        BigDecimal group = belowHundred();
        if (group == null) {
            BigDecimal scale = here().is("dozen") ? scales(BigDecimal.ONE) : null;
            return scale;
        }
        BigDecimal scaled = scales(group);
        return scaled == null ? group : scaled.add(rest(scaled));
    }

    private @Nullable BigDecimal belowHundred() {
        Integer small = NumberWords.small(here().lower());
        if (small != null) {
            at++;
            return BigDecimal.valueOf(small);
        }
        Integer tens = NumberWords.tens(here().lower());
        if (tens == null) {
            return null;
        }
        at++;
        int next = here().is("-") ? at + 1 : at;
        Integer unit = NumberWords.small(lexemes.get(next).lower());
        if (unit == null || unit == 0 || unit > 9) {
            return BigDecimal.valueOf(tens);
        }
        at = next + 1;
        return BigDecimal.valueOf(tens + unit);
    }

    /** The "and a half" of "two and a half"; of a scaled number half of its scale is meant only before that scale. */
    private BigDecimal andAHalf(BigDecimal value) {
        boolean half = here().is("and")
                && lexemes.get(at + 1).is("a")
                && lexemes.get(at + 2).is("half");
        if (!half || value.compareTo(HUNDRED) >= 0) {
            return BigDecimal.ZERO;
        }
        at += 3;
        return HALF;
    }
}

package dev.factbox.reader.facts.quantities;

import dev.factbox.factsheet.Quantity.Kind;
import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import dev.factbox.reader.facts.numerals.Numeral;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads an amount from its lexemes: qualifier, currency, number, unit; alone or as a range. */
final class AmountParser {
    private static final PhraseTable UNITS = PhraseTable.load("units.txt");
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** Words for round numbers that are left open; their value is the least that they stand for. */
    private static final Map<String, BigDecimal> ROUND = Map.of(
            "dozens", new BigDecimal(12),
            "scores", new BigDecimal(20),
            "hundreds", new BigDecimal(100),
            "thousands", new BigDecimal(1000),
            "millions", new BigDecimal("1000000"),
            "billions", new BigDecimal("1000000000"),
            "trillions", new BigDecimal("1000000000000"));

    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "third",
            new BigDecimal("0.3333"),
            "thirds",
            new BigDecimal("0.3333"),
            "quarter",
            new BigDecimal("0.25"),
            "quarters",
            new BigDecimal("0.25"),
            "fourth",
            new BigDecimal("0.25"),
            "fourths",
            new BigDecimal("0.25"),
            "fifth",
            new BigDecimal("0.2"),
            "fifths",
            new BigDecimal("0.2"),
            "tenth",
            new BigDecimal("0.1"),
            "tenths",
            new BigDecimal("0.1"));

    private final Lexemes lexemes;
    private final Dollars dollars;

    AmountParser(Lexemes lexemes, Dollars dollars) {
        this.lexemes = lexemes;
        this.dollars = dollars;
    }

    /** The amount that begins at a position, the longest that there is; null when none does. */
    @Nullable MeasuredAmount at(int position) {
        if (lexemes.get(position).is("between")) {
            return between(position);
        }
        int number = Qualifiers.skip(lexemes, position);
        MeasuredAmount amount = range(number);
        return amount == null || number == position
                ? amount
                : amount.from(position, Qualifiers.isApproximate(lexemes, position));
    }

    private @Nullable MeasuredAmount between(int position) {
        MeasuredAmount low = single(position + 1);
        MeasuredAmount high = low != null && lexemes.get(low.end()).is("and") ? single(low.end() + 1) : null;
        boolean fits = low != null && high != null && isRange(low, high);
        return fits && low != null && high != null ? low.upTo(high).from(position, false) : null;
    }

    private @Nullable MeasuredAmount range(int position) {
        MeasuredAmount low = single(position);
        if (low == null) {
            return null;
        }
        Lexeme link = lexemes.get(low.end());
        boolean linked = link.is("to") || (link.is("or") && low.isPlain()) || link.is("-");
        boolean change = lexemes.get(position - 1).is("from") && !low.isPlain();
        MeasuredAmount high = linked && !change ? single(low.end() + 1) : null;
        return high != null && isRange(low, high) ? low.upTo(high) : low;
    }

    /** Two of a kind, the second larger; the first may leave the unit to the second. */
    private static boolean isRange(MeasuredAmount low, MeasuredAmount high) {
        boolean kind = low.kind() == high.kind() || (low.isPlain() && !high.isPlain());
        return kind && high.upper() == null && low.value().compareTo(high.value()) < 0;
    }

    private @Nullable MeasuredAmount single(int position) {
        PhraseTable.Hit sign = Money.before(lexemes, position);
        if (sign != null) {
            MeasuredAmount money = money(position, sign);
            if (money != null) {
                return money;
            }
        }
        MeasuredAmount open = open(position);
        return open == null ? measured(position) : open;
    }

    /** "$40 billion", "US$15bn", "AU$ 40 million", "USD 5m", "$9.99 US dollars". */
    private @Nullable MeasuredAmount money(int position, PhraseTable.Hit sign) {
        Numeral numeral = lexemes.get(sign.end()).isNumber() ? lexemes.numeral(sign.end()) : null;
        if (numeral == null) {
            return null;
        }
        int scale = numeral.style() == Numeral.Style.DIGITS ? Money.letterScale(lexemes.get(numeral.end())) : 0;
        int end = scale > 0 ? numeral.end() + 1 : numeral.end();
        PhraseTable.Hit name = Money.behind(lexemes, end);
        boolean dollar = name != null && sign.code().equals("$");
        String code = dollar && name != null ? name.code() : sign.code();
        return amount(
                position,
                name == null ? end : name.end(),
                Kind.MONEY,
                numeral.value().scaleByPowerOfTen(scale),
                null,
                dollars.currency(code));
    }

    /** "thousands of", "hundreds of millions", "half", "two-thirds", "a quarter of". */
    private @Nullable MeasuredAmount open(int position) {
        Lexeme word = lexemes.get(position);
        BigDecimal round = ROUND.get(word.lower());
        if (round != null) {
            return round(position, round);
        }
        if (word.is("half")
                && !lexemes.get(position + 1).is("-")
                && !lexemes.get(position - 1).is("-")) {
            return lexemes.numeral(position) != null
                    ? null
                    : amount(position, position + 1, Kind.COUNT, new BigDecimal("0.5"), null, null);
        }
        return fraction(position);
    }

    private MeasuredAmount round(int position, BigDecimal value) {
        int of = position + 1;
        BigDecimal next =
                lexemes.get(of).is("of") ? ROUND.get(lexemes.get(of + 1).lower()) : null;
        int end = next == null ? of : of + 2;
        BigDecimal product = next == null ? value : value.multiply(next);
        PhraseTable.Hit currency = lexemes.get(end).is("of") ? Money.behind(lexemes, end + 1) : null;
        MeasuredAmount amount = currency == null
                ? amount(position, end, Kind.COUNT, product, null, null)
                : amount(position, currency.end(), Kind.MONEY, product, null, dollars.currency(currency.code()));
        return amount.from(position, true);
    }

    private @Nullable MeasuredAmount fraction(int position) {
        boolean article = lexemes.get(position).is("a");
        Numeral count = article ? null : lexemes.numeral(position);
        int end = article ? position + 1 : count == null ? position : count.end();
        int word = lexemes.get(end).is("-") ? end + 1 : end;
        BigDecimal part = FRACTIONS.get(lexemes.get(word).lower());
        boolean written = (article || (count != null && lexemes.get(position).isWord())) && part != null;
        boolean ordinal = article && !lexemes.get(word + 1).is("of");
        if (!written || part == null || ordinal) {
            return null;
        }
        BigDecimal value = count == null ? part : part.multiply(count.value());
        Numeral whole =
                lexemes.get(word + 1).is("of") && lexemes.get(word + 2).is("a") ? lexemes.numeral(word + 2) : null;
        return whole == null
                ? amount(position, word + 1, Kind.COUNT, value, null, null)
                : ofScale(position, value.multiply(whole.value()), whole.end());
    }

    /** "a quarter of a million", with the currency behind it. */
    private MeasuredAmount ofScale(int position, BigDecimal value, int end) {
        PhraseTable.Hit currency = Money.behind(lexemes, end);
        return currency == null
                ? amount(position, end, Kind.COUNT, value, null, null)
                : amount(position, currency.end(), Kind.MONEY, value, null, dollars.currency(currency.code()));
    }

    private @Nullable MeasuredAmount measured(int position) {
        Numeral numeral = lexemes.numeral(position);
        if (numeral == null) {
            return null;
        }
        int end = numeral.end();
        int unit = lexemes.get(end).is("-") && lexemes.get(end).glued() ? end + 1 : end;
        MeasuredAmount percent = percent(position, numeral, unit);
        if (percent != null) {
            return percent;
        }
        MeasuredAmount money = namedMoney(position, numeral, unit);
        if (money != null) {
            return money;
        }
        PhraseTable.Hit measure = UNITS.at(lexemes, unit);
        return measure != null && isMeasure(unit)
                ? amount(position, measure.end(), Kind.MEASURE, numeral.value(), code(measure), null)
                : amount(position, end, Kind.COUNT, numeral.value(), null, null);
    }

    private static String code(PhraseTable.Hit measure) {
        String code = measure.code();
        return code.indexOf(' ') < 0 && !code.equals("[pixel]") ? code : code.substring(1, code.length() - 1);
    }

    /** An inch mark or a degree letter must touch its number; a mark that closes a quotation is none. */
    private boolean isMeasure(int unit) {
        Lexeme first = lexemes.get(unit);
        Lexeme number = lexemes.get(unit - 1);
        if (first.is("\"")) {
            return first.glued() && number.isNumber() && number.text().length() <= 4 && quotesBefore(unit) % 2 == 0;
        }
        boolean symbol = first.text().length() == 1;
        boolean touches = first.glued() && number.isNumber();
        return first.is("c") ? number.is("°") : !symbol || touches || first.is("°");
    }

    private long quotesBefore(int position) {
        return IntStream.range(0, position)
                .filter(i -> lexemes.get(i).is("\"") && !lexemes.get(i - 1).isNumber())
                .count();
    }

    private @Nullable MeasuredAmount percent(int position, Numeral numeral, int unit) {
        boolean twoWords = lexemes.get(unit).is("per") && lexemes.get(unit + 1).is("cent");
        Lexeme last = lexemes.get(unit + 1);
        if (lexemes.get(unit).is("percentage") && (last.is("point") || last.is("points"))) {
            return amount(position, unit + 2, Kind.PERCENT, numeral.value(), "percentage point", null);
        }
        boolean percent = twoWords || PERCENT.contains(lexemes.get(unit).lower());
        return percent
                ? amount(position, twoWords ? unit + 2 : unit + 1, Kind.PERCENT, numeral.value(), "percent", null)
                : null;
    }

    /** "40 million euros", "12 cents", "five Canadian dollars", "50-pound" where pounds are money. */
    private @Nullable MeasuredAmount namedMoney(int position, Numeral numeral, int unit) {
        Lexeme word = lexemes.get(unit);
        PhraseTable.Hit adjective = Money.behind(lexemes, unit);
        String hundredth = Money.hundredth(word);
        if (adjective == null && hundredth != null && (word.text().length() > 1 || (word.glued() && word.is("¢")))) {
            return amount(
                    position,
                    unit + 1,
                    Kind.MONEY,
                    numeral.value().multiply(HUNDREDTH),
                    null,
                    dollars.currency(hundredth));
        }
        if (adjective == null) {
            return null;
        }
        if (adjective.code().equals("pound") && !dollars.poundIsMoney(lexemes, position, adjective.end())) {
            return amount(position, adjective.end(), Kind.MEASURE, numeral.value(), "[lb_av]", null);
        }
        return amount(position, adjective.end(), Kind.MONEY, numeral.value(), null, dollars.currency(adjective.code()));
    }

    private static MeasuredAmount amount(
            int start, int end, Kind kind, BigDecimal value, @Nullable String unit, @Nullable String currency) {
        BigDecimal plain = new BigDecimal(value.stripTrailingZeros().toPlainString());
        return new MeasuredAmount(start, end, kind, plain, null, unit, currency, false);
    }
}

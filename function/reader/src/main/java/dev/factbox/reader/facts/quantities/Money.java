package dev.factbox.reader.facts.quantities;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Recognises currencies before and behind a number. Codes are those of ISO 4217 as the Java runtime knows them. */
final class Money {
    private static final PhraseTable CURRENCIES = PhraseTable.load("currencies.txt");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !code.startsWith("X"))
            .collect(Collectors.toUnmodifiableSet());

    /** Hundredths, with the currency that the word alone belongs to; $ for the dollar of the context. */
    private static final Map<String, String> HUNDREDTHS =
            Map.of("cent", "$", "cents", "$", "pence", "GBP", "penny", "GBP", "p", "GBP", "¢", "$");

    /** Letters behind a number that scale it, but only where it is money. */
    private static final Map<String, Integer> LETTERS =
            Map.of("k", 3, "m", 6, "mm", 6, "b", 9, "bn", 9, "t", 12, "tn", 12);

    private Money() {}

    /** A sign or code before a number: "$", "US$", "EUR". */
    static PhraseTable.@Nullable Hit before(Lexemes lexemes, int at) {
        PhraseTable.Hit phrase = CURRENCIES.at(lexemes, at);
        boolean sign = phrase != null
                && !Character.isLowerCase(lexemes.get(phrase.end() - 1).text().charAt(0))
                && !lexemes.get(phrase.end() - 1).isWord();
        return sign || (phrase != null && isShort(lexemes, at, phrase)) ? phrase : code(lexemes, at);
    }

    private static boolean isShort(Lexemes lexemes, int at, PhraseTable.Hit phrase) {
        return phrase.end() == at + 1
                && lexemes.get(at).text().length() <= 3
                && lexemes.get(at).isCapitalized();
    }

    private static PhraseTable.@Nullable Hit code(Lexemes lexemes, int at) {
        Lexeme word = lexemes.get(at);
        return CODES.contains(word.text()) ? new PhraseTable.Hit(word.text(), at + 1) : null;
    }

    /** A currency's name or code behind a number: "euros", "Canadian dollars", "USD". */
    static PhraseTable.@Nullable Hit behind(Lexemes lexemes, int at) {
        PhraseTable.Hit phrase = CURRENCIES.at(lexemes, at);
        return phrase == null ? code(lexemes, at) : phrase;
    }

    /** The currency of which a word names the hundredth: "cents"; null for other words. */
    static @Nullable String hundredth(Lexeme word) {
        return HUNDREDTHS.get(word.lower());
    }

    /** The power of ten of a letter glued to an amount of money, "15bn", "40m"; 0 when there is none. */
    static int letterScale(Lexeme word) {
        return word.glued() ? LETTERS.getOrDefault(Letters.lower(word.lower()), 0) : 0;
    }
}

package dev.factbox.reader.facts.quantities;

import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.facts.numerals.Lexemes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which dollar and which pound an article means when it does not say: that of the country that it speaks of. */
final class Dollars {
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("australia", "AUD"),
            Map.entry("australian", "AUD"),
            Map.entry("sydney", "AUD"),
            Map.entry("canberra", "AUD"),
            Map.entry("melbourne", "AUD"),
            Map.entry("canada", "CAD"),
            Map.entry("canadian", "CAD"),
            Map.entry("ottawa", "CAD"),
            Map.entry("toronto", "CAD"),
            Map.entry("new zealand", "NZD"),
            Map.entry("singapore", "SGD"),
            Map.entry("hong kong", "HKD"));

    private static final Pattern COUNTRY = Pattern.compile(
            "(?<!\\w)(Australian?|Sydney|Canberra|Melbourne|Canad(?:a|ian)|Ottawa|Toronto|New Zealand|Singapore|Hong Kong"
                    + "|U\\.S\\.|US|USA|United States|American?|Washington|New York|Wall Street)\\b|(A|AU|C|NZ|S|HK|US)\\$");

    private static final Pattern BRITAIN =
            Pattern.compile("£|(?<!\\w)(?:Britain|British|UK|U\\.K\\.|England|London|sterling|Scotland|Wales)\\b");

    private static final Map<String, String> SIGNS =
            Map.of("A", "AUD", "AU", "AUD", "C", "CAD", "NZ", "NZD", "S", "SGD", "HK", "HKD", "US", "USD");

    private static final Set<String> WEIGHING =
            Set.of("weigh", "weighs", "weighed", "weighing", "lost", "gained", "lose", "gain");

    private final String dollar;
    private final boolean british;

    private Dollars(String dollar, boolean british) {
        this.dollar = dollar;
        this.british = british;
    }

    /**
     * Another dollar than the American only where the article names its country at least twice, and oftener than
     * America.
     */
    static Dollars of(Text text) {
        Map<String, Integer> votes = new HashMap<>();
        Matcher matcher = COUNTRY.matcher(text.toString());
        while (matcher.find()) {
            String sign = matcher.group(2);
            String currency = sign == null
                    ? COUNTRIES.getOrDefault(Letters.lower(matcher.group(1)), "USD")
                    : SIGNS.getOrDefault(sign, "USD");
            votes.merge(currency, sign == null ? 1 : 2, Integer::sum);
        }
        int american = votes.getOrDefault("USD", 0);
        String other = votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= 2 && vote.getValue() > american)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("USD");
        return new Dollars(other, BRITAIN.matcher(text.toString()).find());
    }

    /** The ISO 4217 code of a currency of the table; null for a word that several currencies share. */
    @Nullable String currency(String code) {
        return switch (code) {
            case "$" -> dollar;
            case "pound" -> "GBP";
            case "?" -> null;
            default -> code;
        };
    }

    /** Returns true if "pounds" are money here rather than a weight. */
    boolean poundIsMoney(Lexemes lexemes, int start, int end) {
        boolean weighed = WEIGHING.contains(lexemes.get(start - 1).lower())
                || lexemes.get(end).is("of");
        return british && !weighed;
    }
}

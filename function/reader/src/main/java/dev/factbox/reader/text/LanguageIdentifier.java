package dev.factbox.reader.text;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.MetadataBuilder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the language of a text by its script where that is enough, else by its most frequent function words. Texts
 * that are too short or too mixed have no language.
 */
public final class LanguageIdentifier {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.BENGALI, "bn",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy");

    static {
        WORDS.put(
                "en",
                "the of and to in that is was for it with as his on be at by had not are but from or have an they which were all will would there their said has who been more after he she we what about its than into also when out up over this no if could other some new two first");
        WORDS.put(
                "de",
                "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei");
        WORDS.put(
                "fr",
                "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux été cette ses mais comme ont ou leur ces elle nous même fait entre deux après sans être selon lors");
        WORDS.put(
                "es",
                "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde ha ser son dos fue desde según años");
        WORDS.put(
                "pt",
                "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso ela entre depois sem mesmo são foi disse segundo anos");
        WORDS.put(
                "it",
                "di e il la che in a per un è del non sono le con si da una i dei nel alla più ha lo al della come delle gli ma o anche su ci dal nella degli ai stato se questo hanno essere due dopo tra anni era sul");
        WORDS.put(
                "nl",
                "de het een van en in is dat op te zijn met voor niet aan er om ook als dan bij nog uit maar door over naar hij ze of tot wordt werd zijn heeft hebben deze die worden al meer kan zegt volgens geen was");
        WORDS.put(
                "sv",
                "och i att det som en på är av för med den till inte har de om ett han men var jag sig från vi så kan man när år säger under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade");
        WORDS.put(
                "da",
                "og i at det er en til på for med der af de den ikke som har et om var han men fra sig vi så kan skal når år siger også efter eller nu sin ved mod vil blev bliver ud været være efter havde mere");
        WORDS.put(
                "nb",
                "og i at det er en til på for med som av de den ikke har et om var han men fra seg vi så kan skal når år sier også etter eller nå sin ved mot vil ble blir ut vært være hadde mer opp");
        WORDS.put(
                "fi",
                "ja on ei se että oli hän mutta ovat kun myös joka mukaan sen kuin olla jo ollut vain voi nyt sitä niin mitä jos ole ne tai vuoden sanoo hänen kanssa sekä vielä ennen");
        WORDS.put(
                "pl",
                "w i na z do się nie to że jest o jak za od po przez dla co ale są oraz był tym tego które który jego ma przed już czy także może było został bardzo tylko roku");
        WORDS.put(
                "cs",
                "a v se na je že to s z do o i ve pro za by ale si po jako jsou který byl od podle jeho které také aby už být nebo jen před až má roku");
        WORDS.put(
                "hu",
                "a az és hogy nem is egy van volt meg csak de ez már mint azt még ha kell el vagy lesz után szerint pedig aki ki lehet mert amely között");
        WORDS.put(
                "ro",
                "și de în a la cu pe care este nu din o un să mai că pentru au fost se ca sunt al după dar lui prin fi acest ei sau între ani");
        WORDS.put(
                "tr",
                "ve bir bu da de için ile çok olarak daha en gibi olan sonra kadar ne ise ama var yeni olduğu ya o iki göre her değil dedi");
        WORDS.put(
                "id",
                "yang dan di dengan untuk dari pada ini itu dalam tidak akan ke juga oleh adalah telah ada sebagai mereka tersebut bisa karena kata saat");
        WORDS.put(
                "ca",
                "de la i el que a en les els un per una del al amb és no es dels més ha com ser són també aquest però seva seu va dos fins segons");
        WORDS.put(
                "hr",
                "i u je na se da su za od s a o iz što koji će kako nije bi do sa ali koje kao ne bio te samo već nakon godine");
        WORDS.put("uk", "і в на що з у до не за та як про від це для його був є також які року");
        WORDS.put("ru", "и в не на что с по как он это из его за от к для но о у было при года был также после они");
        WORDS.put("bg", "на и в за да се е от с не че по са като до които беше това си");
        WORDS.put("ar", "في من على إلى أن عن مع التي الذي هذا هذه كان ما بين بعد لا أو كما قال");
        WORDS.put("fa", "در به از که این را با است برای آن یک شد بود های خود می تا کرد");
    }

    private static final Map<String, Map<String, Double>> WEIGHTS = weights();
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    private static final int READ = 20_000;
    private static final int WORDS_READ = 1_500;
    /** Of all words at least this share must be small words of the language. */
    private static final double LEAST = 0.08;

    private static final double SURE_SHARE = 0.2;
    private static final int SURE_LENGTH = 200;
    private static final int FEWEST = 4;

    private LanguageIdentifier() {}

    /**
     * Sets the language of {@code text}: its own where that is beyond doubt, else the declared one, else the likeliest.
     */
    public static void identify(String text, MetadataBuilder metadata) {
        metadata.language(sure(text));
        if (!metadata.hasLanguage()) {
            metadata.language(of(text));
        }
    }

    /** A word that several languages share counts for each of them by its part. */
    private static Map<String, Map<String, Double>> weights() {
        Map<String, Integer> shared = new HashMap<>();
        WORDS.values()
                .forEach(words ->
                        Arrays.stream(words.split(" ", -1)).distinct().forEach(w -> shared.merge(w, 1, Integer::sum)));
        Map<String, Map<String, Double>> weights = new HashMap<>();
        WORDS.forEach((language, words) -> Arrays.stream(words.split(" ", -1))
                .distinct()
                .forEach(w -> weights.computeIfAbsent(w, _ -> new HashMap<>())
                        .put(language, 1.0 / shared.getOrDefault(w, 1))));
        return weights;
    }

    /** ISO 639-1, or null when it can't be told. */
    public static @Nullable String of(String text) {
        return of(text, LEAST);
    }

    private static @Nullable String of(String text, double share) {
        String head = text.substring(0, Math.min(READ, text.length()));
        String script = script(head);
        return script == null ? byWords(head, share) : script;
    }

    private static @Nullable String script(String text) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
        if (han + kana > all / 2) {
            return kana * 10 > all ? "ja" : "zh";
        }
        return SCRIPTS.entrySet().stream()
                .filter(entry -> counts.getOrDefault(entry.getKey(), 0) > all / 2)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The language of a text that leaves no doubt, or null. */
    public static @Nullable String sure(String text) {
        return text.length() < SURE_LENGTH ? null : of(text, SURE_SHARE);
    }

    private static @Nullable String byWords(String text, double share) {
        Map<String, Double> scores = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        for (; words < WORDS_READ && matcher.find(); words++) {
            WEIGHTS.getOrDefault(Letters.lower(matcher.group()), Map.of())
                    .forEach((language, weight) -> scores.merge(language, weight, Double::sum));
        }
        double least = Math.max(words * share, words < FEWEST ? words : 1);
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}

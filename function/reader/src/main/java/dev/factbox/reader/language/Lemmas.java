package dev.factbox.reader.language;

import dev.factbox.reader.article.Letters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Dictionary forms of English words: a table of the irregular ones, and rules for the endings of all others. */
final class Lemmas {
    /** Irregular forms by part of speech, "VERB went" to "go"; see {@code lemmas.txt} beside this class. */
    private static final Map<String, String> IRREGULAR = read();

    /**
     * A syllable with one short vowel: what follows "mak-ing", but not "walk-ing", had an e, else it would have been
     * doubled.
     */
    private static final Pattern SHORT = Pattern.compile("[^aeiou]*(?:qu[^aeiou]*){0,3}[aeiouy][^aeiouwxy]");

    /**
     * Endings of longer stems that lost an e: "decid-ed", "announc-ed", "settl-ed", but not "visit-ed", "happen-ed".
     */
    private static final Pattern LOST_E = Pattern.compile(".*(?:[cvuz]|creat|[^s]s|[bcdfgkptz]l|[dlr]g|[ae]ng|lang"
            + "|(?:[^aeo]|qu)(?:at|id|ad|ud|od|ed|ut|ot|il|ol|ul|um|ak|ok|ik|ap|yp|ib|ob|un|in|ur|ir|ar|ag|eg|ig))");

    /** Stems whose doubled letter belongs to the verb itself: "call", "pass", "add". */
    private static final Pattern DOUBLE =
            Pattern.compile(".*(?:ss|ff|zz)|.?(?:dd|rr|gg)|(?:[^aeiou]*[aeiou]|.*(?:[aeiou]f|c|st|r|[kdf]u|inst|w))ll");

    private Lemmas() {}

    /**
     * Lower case; a proper noun stands as it is, and a word whose part of speech is unknown only loses its capitals.
     */
    static String of(String form, Upos upos) {
        if (upos == Upos.PROPN) {
            return form;
        }
        String lower = Letters.lower(form).replace('’', '\'');
        String irregular = IRREGULAR.get(upos + " " + lower);
        if (irregular != null) {
            return irregular;
        }
        return switch (upos) {
            case VERB -> verb(lower);
            case NOUN -> noun(lower);
            default -> lower;
        };
    }

    private static String noun(String form) {
        if (!form.endsWith("s")
                || form.length() < 4
                || Character.isDigit(form.charAt(0))
                || ends(form, "ss", "us", "is", "news")) {
            return form;
        }
        return withoutS(form);
    }

    private static String verb(String form) {
        if (form.endsWith("ing") && hasVowel(cut(form, 3))) {
            return stem(cut(form, 3));
        }
        if (form.endsWith("ied") && form.length() > 4) {
            return cut(form, 3) + "y";
        }
        if (form.endsWith("ed") && !form.endsWith("eed") && hasVowel(cut(form, 2))) {
            return stem(cut(form, 2));
        }
        return form.endsWith("s") && !form.endsWith("ss") && form.length() > 3 ? withoutS(form) : form;
    }

    private static String withoutS(String form) {
        if (form.endsWith("ies") && form.length() > 4) {
            return cut(form, 3) + "y";
        }
        return cut(form, ends(form, "sses", "shes", "ches", "xes", "zzes") ? 2 : 1);
    }

    /** The dictionary form of what is left when "-ing" or "-ed" is cut off: "stopp", "mak", "walk". */
    private static String stem(String stem) {
        int n = stem.length();
        if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && !hasVowel(stem.substring(n - 1))) {
            return DOUBLE.matcher(stem).matches() ? stem : cut(stem, 1);
        }
        boolean agreed = stem.endsWith("e") && !stem.endsWith("ee");
        return agreed || SHORT.matcher(stem).matches() || LOST_E.matcher(stem).matches() ? stem + "e" : stem;
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static boolean ends(String form, String... endings) {
        for (String ending : endings) {
            if (form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String form, int letters) {
        return form.substring(0, form.length() - letters);
    }

    private static Map<String, String> read() {
        InputStream table = Lemmas.class.getResourceAsStream("lemmas.txt");
        Map<String, String> irregular = new HashMap<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(table, "lemmas.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(parts -> add(parts, irregular));
        } catch (IOException e) {
            throw new UncheckedIOException("lemmas.txt can't be read from the class path", e);
        }
        return irregular;
    }

    private static void add(String[] line, Map<String, String> irregular) {
        for (int i = 2; i < line.length; i++) {
            irregular.put(line[0] + " " + line[i], line[1]);
        }
    }
}

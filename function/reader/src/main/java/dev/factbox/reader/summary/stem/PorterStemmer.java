package dev.factbox.reader.summary.stem;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * English stems by M. F. Porter's algorithm (Program 14, 1980) with the departures that NLTK made its default, since
 * ROUGE is computed on those stems.
 */
public final class PorterStemmer {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("sky", "sky"),
            Map.entry("skies", "sky"),
            Map.entry("dying", "die"),
            Map.entry("lying", "lie"),
            Map.entry("tying", "tie"),
            Map.entry("news", "news"),
            Map.entry("innings", "inning"),
            Map.entry("inning", "inning"),
            Map.entry("outings", "outing"),
            Map.entry("outing", "outing"),
            Map.entry("cannings", "canning"),
            Map.entry("canning", "canning"),
            Map.entry("howe", "howe"),
            Map.entry("proceed", "proceed"),
            Map.entry("exceed", "exceed"),
            Map.entry("succeed", "succeed"));

    private static final List<Rule> STEP_2 = List.of(
            new Rule("ational", "ate", PorterStemmer::isLasting),
            new Rule("tional", "tion", PorterStemmer::isLasting),
            new Rule("enci", "ence", PorterStemmer::isLasting),
            new Rule("anci", "ance", PorterStemmer::isLasting),
            new Rule("izer", "ize", PorterStemmer::isLasting),
            new Rule("bli", "ble", PorterStemmer::isLasting),
            new Rule("alli", "al", PorterStemmer::isLasting),
            new Rule("entli", "ent", PorterStemmer::isLasting),
            new Rule("eli", "e", PorterStemmer::isLasting),
            new Rule("ousli", "ous", PorterStemmer::isLasting),
            new Rule("ization", "ize", PorterStemmer::isLasting),
            new Rule("ation", "ate", PorterStemmer::isLasting),
            new Rule("ator", "ate", PorterStemmer::isLasting),
            new Rule("alism", "al", PorterStemmer::isLasting),
            new Rule("iveness", "ive", PorterStemmer::isLasting),
            new Rule("fulness", "ful", PorterStemmer::isLasting),
            new Rule("ousness", "ous", PorterStemmer::isLasting),
            new Rule("aliti", "al", PorterStemmer::isLasting),
            new Rule("iviti", "ive", PorterStemmer::isLasting),
            new Rule("biliti", "ble", PorterStemmer::isLasting),
            new Rule("fulli", "ful", PorterStemmer::isLasting),
            new Rule("logi", "log", stem -> measure(stem + "l") > 0));

    private static final List<Rule> STEP_3 = List.of(
            new Rule("icate", "ic", PorterStemmer::isLasting),
            new Rule("ative", "", PorterStemmer::isLasting),
            new Rule("alize", "al", PorterStemmer::isLasting),
            new Rule("iciti", "ic", PorterStemmer::isLasting),
            new Rule("ical", "ic", PorterStemmer::isLasting),
            new Rule("ful", "", PorterStemmer::isLasting),
            new Rule("ness", "", PorterStemmer::isLasting));

    private static final List<Rule> STEP_4 = List.of(
            new Rule("al", "", PorterStemmer::isLong),
            new Rule("ance", "", PorterStemmer::isLong),
            new Rule("ence", "", PorterStemmer::isLong),
            new Rule("er", "", PorterStemmer::isLong),
            new Rule("ic", "", PorterStemmer::isLong),
            new Rule("able", "", PorterStemmer::isLong),
            new Rule("ible", "", PorterStemmer::isLong),
            new Rule("ant", "", PorterStemmer::isLong),
            new Rule("ement", "", PorterStemmer::isLong),
            new Rule("ment", "", PorterStemmer::isLong),
            new Rule("ent", "", PorterStemmer::isLong),
            new Rule("ion", "", stem -> isLong(stem) && (stem.endsWith("s") || stem.endsWith("t"))),
            new Rule("ou", "", PorterStemmer::isLong),
            new Rule("ism", "", PorterStemmer::isLong),
            new Rule("ate", "", PorterStemmer::isLong),
            new Rule("iti", "", PorterStemmer::isLong),
            new Rule("ous", "", PorterStemmer::isLong),
            new Rule("ive", "", PorterStemmer::isLong),
            new Rule("ize", "", PorterStemmer::isLong));

    private PorterStemmer() {}

    /** A suffix, what replaces it, and what must hold of the rest. The first whose suffix fits decides. */
    private record Rule(String suffix, String replacement, Predicate<String> condition) {}

    /** The stem of a lower-case word. */
    public static String stem(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() <= 2) {
            return word;
        }
        String plain = step1c(step1b(step1a(word)));
        return step5(apply(STEP_4, apply(STEP_3, step2(plain))));
    }

    private static String step1a(String word) {
        if (word.endsWith("ies")) {
            return cut(word, word.length() == 4 ? 1 : 2);
        }
        if (word.endsWith("sses")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String step1b(String word) {
        if (word.endsWith("ied")) {
            return cut(word, word.length() == 4 ? 1 : 2);
        }
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        String stem = word.endsWith("ed") ? cut(word, 2) : word.endsWith("ing") ? cut(word, 3) : "";
        return hasVowel(stem) ? mendEnding(stem) : word;
    }

    private static String mendEnding(String stem) {
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (endsInDouble(stem)) {
            return "lsz".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? stem : cut(stem, 1);
        }
        return measure(stem) == 1 && endsInCvc(stem) ? stem + "e" : stem;
    }

    private static String step1c(String word) {
        int last = word.length() - 1;
        return word.endsWith("y") && last > 1 && isConsonant(word, last - 1) ? cut(word, 1) + "i" : word;
    }

    private static String step2(String word) {
        if (word.endsWith("alli") && measure(cut(word, 4)) > 0) {
            return step2(cut(word, 2));
        }
        return apply(STEP_2, word);
    }

    private static String step5(String word) {
        String stem = word.endsWith("e") ? cut(word, 1) : word;
        boolean dropsE = measure(stem) > 1 || (measure(stem) == 1 && !endsInCvc(stem));
        String rest = dropsE ? stem : word;
        return rest.endsWith("ll") && measure(cut(rest, 1)) > 1 ? cut(rest, 1) : rest;
    }

    private static String apply(List<Rule> rules, String word) {
        for (Rule rule : rules) {
            if (word.endsWith(rule.suffix)) {
                String stem = cut(word, rule.suffix.length());
                return rule.condition.test(stem) ? stem + rule.replacement : word;
            }
        }
        return word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** Porter's m: how often a vowel is followed by a consonant. */
    private static int measure(String stem) {
        int measure = 0;
        boolean afterVowel = false;
        for (int i = 0; i < stem.length(); i++) {
            boolean consonant = isConsonant(stem, i);
            if (consonant && afterVowel) {
                measure++;
            }
            afterVowel = !consonant;
        }
        return measure;
    }

    private static boolean isLasting(String stem) {
        return measure(stem) > 0;
    }

    private static boolean isLong(String stem) {
        return measure(stem) > 1;
    }

    private static boolean hasVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if (!isConsonant(stem, i)) {
                return true;
            }
        }
        return false;
    }

    /** A "y" is a consonant at the start and after a vowel. */
    private static boolean isConsonant(String word, int at) {
        boolean consonant = true;
        int first = at;
        while (first > 0 && word.charAt(first) == 'y') {
            first--;
        }
        for (int i = first; i <= at; i++) {
            char letter = word.charAt(i);
            consonant = letter == 'y' ? i == 0 || !consonant : "aeiou".indexOf(letter) < 0;
        }
        return consonant;
    }

    private static boolean endsInDouble(String word) {
        int last = word.length() - 1;
        return last >= 1 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
    }

    private static boolean endsInCvc(String word) {
        int last = word.length() - 1;
        if (last == 1) {
            return !isConsonant(word, 0) && isConsonant(word, 1);
        }
        return last >= 2
                && isConsonant(word, last - 2)
                && !isConsonant(word, last - 1)
                && isConsonant(word, last)
                && "wxy".indexOf(word.charAt(last)) < 0;
    }
}

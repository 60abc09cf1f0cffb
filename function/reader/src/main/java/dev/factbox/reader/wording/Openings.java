package dev.factbox.reader.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Openings of a sentence that may be cut: datelines, timestamps, a headline run into it, connectives. */
final class Openings {
    private static final String DATE = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+"
            + "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+\\d{1,2}"
            + "|\\d{1,2}\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)),?"
            + "\\s+\\d{4}\\s+(?=[\"“]?\\p{Lu})";

    private static final List<Pattern> DATELINES = List.of(
            Pattern.compile(
                    "^[^\"“.;:!?]{0,60}\\(\\s*(?i:cnn(?:\\s?\\.\\s?com| student news| money)?|ap|reuters|afp|upi|bbc|dpa|xinhua|efe|cnnmoney|"
                            + "the hollywood reporter|entertainment weekly(?:\\.com)?|ew\\.com|wired|financial times|[a-z]+\\.com)\\s*\\)\\s*(?:--|—|–|-|:)?\\s*"),
            Pattern.compile(
                    "^\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:,\\s\\p{L}[\\p{L} .]{1,30})?(?:,\\s\\p{L}[\\p{L}.]{2,9}\\s\\d{1,2})?(?:\\s\\([\\p{L} ./]{2,30}\\))?\\s*(?:--|—|–|-{1,2}\\s)\\s*"),
            Pattern.compile(
                    "^(?:\\p{Lu}\\p{L}++ ?){1,3},\\s(?:\\p{Lu}\\p{L}++ ?){1,3}\\s(?:--|—|–)\\s(?=[\"“]?\\p{Lu})"),
            Pattern.compile("^" + DATE),
            // A page flattened to one line: headline, full date, and the story with a capital, no mark between them.
            Pattern.compile(
                    "^[^.!?\"“”]{15,120}?(?<!\\b(?:on|of|by|for|from|since|until|to|and|or|the|before|after)|,)\\s"
                            + DATE));
    private static final Pattern CONNECTIVE = Pattern.compile(
            "^(?:(?:and|but)(?:\\s*,\\s*|\\s+(?!for\\s|then\\s|so\\s|not\\s|yet\\s|if\\s))"
                    + "|(?:so|yet|then|still|plus|or)\\s*,\\s*"
                    + "|so\\s+(?=(?:the|a|he|she|they|it|we|i|there)\\s)"
                    + "|(?:however|meanwhile|moreover|furthermore|additionally|also|instead|nevertheless|nonetheless|besides|therefore|thus|indeed|accordingly"
                    + "|consequently|likewise|similarly|in addition|as a result|for example|for instance|of course|in fact|in turn|in other words|after all"
                    + "|on the other hand|by contrast|in contrast|at the same time|to be sure|that said|not surprisingly|in the meantime)\\s*,\\s*"
                    + "|as a result\\s+(?!of\\b)"
                    + "|(?:meanwhile|moreover|furthermore|additionally)\\s+(?=\\p{L}))",
            Pattern.CASE_INSENSITIVE);

    private Openings() {}

    /** Returns the length of a sentence's opening that may be cut, in UTF-16 units. */
    static int length(String sentence) {
        int at = DATELINES.stream().mapToInt(d -> match(d, sentence)).max().orElse(0);
        for (int next = match(CONNECTIVE, sentence.substring(at));
                next > 0;
                next = match(CONNECTIVE, sentence.substring(at))) {
            at += next;
        }
        return at == sentence.length() ? 0 : at;
    }

    private static int match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }
}

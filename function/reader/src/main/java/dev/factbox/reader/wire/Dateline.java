package dev.factbox.reader.wire;

import dev.factbox.reader.article.Letters;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The place and date before an agency story's first sentence: "PARIS, June 3 (Reuters) —", "Luxembourg (dpa) -". A
 * place in small letters counts only with an agency or a date; in capitals the dash is enough.
 *
 * @param length UTF-16 units from the paragraph's start to the end of the dash
 * @param located the place as a reader writes it; null when there is only an agency
 */
public record Dateline(
        int length, @Nullable String located, @Nullable WrittenDate date) {
    private static final String CAPITALS =
            "(?:\\p{Lu}[\\p{Lu}'’.\\-]*\\p{Lu}\\.?|ST\\.)(?:[\\s/]+(?:\\p{Lu}[\\p{Lu}'’.\\-]+|&)){0,4}";
    private static final String SMALL =
            "\\p{Lu}[\\p{L}'’.\\-]+(?:[\\s/]+(?:\\p{Lu}[\\p{L}'’.\\-]+|de|du|la|le|of|am|upon)){0,4}";
    private static final String REGION = "(?:,\\s+(?!" + WrittenDate.PATTERN.replaceAll("\\((?!\\?)", "(?:")
            + ")\\p{Lu}[\\p{L}'’.\\-]*(?:\\s+\\p{Lu}[\\p{L}'’.\\-]*){0,2}){0,2}";
    private static final String DATE = WrittenDate.PATTERN.replaceAll("\\((?!\\?)", "(?:");
    private static final String AGENCY =
            "(?:\\(\\p{L}[^()\\n]{1,60}\\)|/\\p{L}[\\w .\\-]{1,40}/|\\p{Lu}[\\p{L}/]{1,12})";
    private static final String DASH = "(?:\\s*(?:—|–|―)|\\s*--(?=\\s|$)|\\s+[-_:]|\\.-)";
    private static final String STORY = "(?=\\s*[\"“‘'«(\\[]?[\\p{Lu}\\p{N}$£€]|\\s*$)";

    private static final Pattern DATELINE = Pattern.compile("(?:(?<capitals>" + CAPITALS + REGION + ")"
            + "|(?<small>" + SMALL + REGION + ")(?=,\\s+" + DATE + "|\\s+[(/]))"
            + "(?:,\\s+(?<date>" + DATE + "))?(?:\\s*,?\\s+" + AGENCY + ")?" + DASH + STORY);
    /** Some agencies write no dash: "Paris (ats afp) Les …". */
    private static final Pattern UNDASHED = Pattern.compile(
            "(?<place>" + CAPITALS + "|" + SMALL
                    + ")\\s+\\((?i:afp|ats|sda|apa|dpa|ansa|efe|belga|reuters|ap|keystone-ats)(?:[ /-]\\p{L}+){0,3}\\)(?=\\s+[\\p{Lu}«“\"])");

    private static final Pattern AGENCY_ALONE = Pattern.compile("\\(\\p{Lu}[\\p{L} ]{1,30}\\)" + DASH + STORY);
    private static final Pattern LABEL = Pattern.compile(
            "(?:EXCLUSIVE|UPDATE|BREAKING|CORRECT|ANALYSIS|OPINION|FACTBOX|TIMELINE|REFILE|EXPLAINER|NOTE|NEWS|VIDEO|PHOTO"
                    + "|WATCH|LIVE|FEATURE|INTERVIEW|REVIEW|URGENT|ADVISORY|EDITOR).*");
    /** A dateline is no longer than this; it keeps the search off long paragraphs. */
    private static final int LONGEST = 160;

    private static final Pattern UPPER_WORD = Pattern.compile("\\p{Lu}[\\p{Lu}'’\\-]{2,}");

    private static final Set<String> PARTICLES = Set.of("DE", "DO", "DA", "DU", "DEL", "OF", "AM", "UPON", "AND");

    /** The dateline that opens a paragraph. */
    public static Optional<Dateline> opening(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher matcher = DATELINE.matcher(head);
        if (matcher.lookingAt() && !LABEL.matcher(head).lookingAt()) {
            String capitals = matcher.group("capitals");
            String place = capitals == null ? matcher.group("small") : capitals;
            String date = matcher.group("date");
            WrittenDate day = date == null ? null : WrittenDate.in(date).orElse(null);
            return Optional.of(new Dateline(matcher.end(), readable(place), day));
        }
        Matcher undashed = UNDASHED.matcher(head);
        if (undashed.lookingAt()) {
            return Optional.of(new Dateline(undashed.end(), readable(undashed.group("place")), null));
        }
        Matcher alone = AGENCY_ALONE.matcher(head);
        return alone.lookingAt() ? Optional.of(afterAgency(head, alone.end())) : Optional.empty();
    }

    /** Some agencies put themselves first: "(ANSA) - Rome, June 3 -". */
    private static Dateline afterAgency(String head, int end) {
        Matcher rest = DATELINE.matcher(head).region(end + (end < head.length() ? 1 : 0), head.length());
        if (!rest.lookingAt()) {
            return new Dateline(end, null, null);
        }
        String capitals = rest.group("capitals");
        String date = rest.group("date");
        return new Dateline(
                rest.end(),
                readable(capitals == null ? rest.group("small") : capitals),
                date == null ? null : WrittenDate.in(date).orElse(null));
    }

    /** "RIO DE JANEIRO" as "Rio de Janeiro"; other short words of capitals, such as UK, stay. */
    public static String readable(String place) {
        return Arrays.stream(place.split("\\s+", -1)).map(Dateline::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (PARTICLES.contains(word)) {
            return Letters.lower(word);
        }
        String bare = word.replaceAll("[,./]", "");
        return UPPER_WORD.matcher(bare).matches() || bare.matches("LA|EL|ST|AL") ? capitalized(word) : word;
    }

    private static String capitalized(String word) {
        StringBuilder result = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            result.append(start ? c : Letters.lower(Character.toString(c)).charAt(0));
            start = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return result.toString();
    }
}

package dev.factbox.reader.wire;

import dev.factbox.factsheet.Subject;
import dev.factbox.factsheet.Topic;
import dev.factbox.reader.article.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The top concepts of IPTC's MediaTopics (https://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0) that an article's own
 * subjects come to. The retired Subject Codes (https://cv.iptc.org/newscodes/subjectcode/) have the same seventeen,
 * told by their first two digits; their names and those of desks' sections count where they can mean only one.
 * MediaTopics below the top have numbers that don't tell what they belong to, and give no topic by themselves.
 */
public final class Topics {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "arts, culture, entertainment and media"),
            Map.entry(2, "crime, law and justice"),
            Map.entry(3, "disaster, accident and emergency incident"),
            Map.entry(4, "economy, business and finance"),
            Map.entry(5, "education"),
            Map.entry(6, "environment"),
            Map.entry(7, "health"),
            Map.entry(8, "human interest"),
            Map.entry(9, "labour"),
            Map.entry(10, "lifestyle and leisure"),
            Map.entry(11, "politics and government"),
            Map.entry(12, "religion"),
            Map.entry(13, "science and technology"),
            Map.entry(14, "society"),
            Map.entry(15, "sport"),
            Map.entry(16, "conflict, war and peace"),
            Map.entry(17, "weather"));
    private static final Map<String, Integer> OTHER_NAMES = Map.ofEntries(
            Map.entry("arts, culture and entertainment", 1),
            Map.entry("arts and entertainment", 1),
            Map.entry("entertainment", 1),
            Map.entry("arts", 1),
            Map.entry("culture", 1),
            Map.entry("crime", 2),
            Map.entry("disaster and accident", 3),
            Map.entry("disaster, accident and emergency", 3),
            Map.entry("economy", 4),
            Map.entry("business", 4),
            Map.entry("finance", 4),
            Map.entry("business and finance", 4),
            Map.entry("environmental issue", 6),
            Map.entry("environmental issues", 6),
            Map.entry("labor", 9),
            Map.entry("lifestyle", 10),
            Map.entry("politics", 11),
            Map.entry("religion and belief", 12),
            Map.entry("science", 13),
            Map.entry("technology", 13),
            Map.entry("social issue", 14),
            Map.entry("social issues", 14),
            Map.entry("sports", 15),
            Map.entry("unrest, conflicts and war", 16),
            Map.entry("unrest, conflict and war", 16));
    private static final Pattern TOP_CONCEPT = Pattern.compile("(?i)\\A.*(?:medtop:|mediatopic/)(0[1-9]|1[0-7])0{6}");
    private static final Pattern SUBJECT_CODE =
            Pattern.compile("(?i)\\A(?:(?:.*[:/])?(?:subj|subjectcode|iptc)[:/])?(0[1-9]|1[0-7])\\d{6}");

    private Topics() {}

    /** The topics of subjects, in the order of the standard, each once. */
    public static List<Topic> of(List<Subject> subjects) {
        Map<Integer, Topic> topics = new TreeMap<>();
        for (Subject subject : subjects) {
            number(subject).ifPresent(number -> topics.put(number, topic(number)));
        }
        return new ArrayList<>(topics.values());
    }

    private static Topic topic(int number) {
        String qcode = String.format(Locale.ROOT, "medtop:%02d000000", number);
        return new Topic(qcode, Objects.requireNonNull(NAMES.get(number)));
    }

    private static Optional<Integer> number(Subject subject) {
        String code = Objects.requireNonNullElse(subject.code(), "");
        for (Pattern pattern : List.of(TOP_CONCEPT, SUBJECT_CODE)) {
            Matcher matcher = pattern.matcher(code);
            if (matcher.matches()) {
                return Optional.of(Integer.valueOf(matcher.group(1)));
            }
        }
        return named(Objects.requireNonNullElse(subject.name(), ""));
    }

    private static Optional<Integer> named(String name) {
        String plain = Letters.lower(name.strip()).replace("&", "and");
        return NAMES.entrySet().stream()
                .filter(known -> known.getValue().equals(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(plain)));
    }
}

package dev.factbox.reader.page;

import dev.factbox.reader.article.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes bylines apart into names: lists split, without "By", roles, addresses and handles. */
final class Names {
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:(?<!\\s)\\s++)?+[;|/•·]\\s*+|(?<!\\s)\\s*\\n\\s*+|(?:(?<!\\s)\\s++)?+,\\s*+(?:and\\s+)?|(?<!\\s)\\s+(?:and|AND|And|&|und|et|y|with)\\s+");
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^\\W*(?:(?:written|posted|words|story|text|reported|reporting|published|publié|wrote|submitted|article|opinion|analysis|reviewed|guest post|report|review|column)\\s+)?"
                    + "(?:by|from|von|por|par|di)\\s*:?\\s+|^\\W*(?:author|authors|written by|by)\\s*:\\s*");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:^|[|•·/]\\s)\\W{0,20}+(?:(?:[Ww]ritten|[Pp]osted|[Ww]ords|[Ss]tory|[Tt]ext|[Pp]ublished|[Ss]ubmitted)\\s+)?(?:by|By|BY)\\s*:?\\s+(?=\\p{Lu})");
    private static final String CAPITALISED =
            "\\p{Lu}[\\p{L}'’.\\-]+(?:\\s+(?:\\p{Lu}[\\p{L}'’.\\-]*|de|van|von|der|bin|al|el|la)){1,3}";
    private static final Pattern PEOPLE =
            Pattern.compile(CAPITALISED + "(?:\\s*(?:,|/|&|\\band\\b)\\s*" + CAPITALISED + "){0,3}");
    private static final Pattern ASIDE = Pattern.compile("(?:(?<!\\s)\\s++)?+[(\\[<][^)\\]>]*+[)\\]>]?");
    private static final Pattern TRAIL = Pattern.compile(
            "(?i)(?<!\\s)\\s+(?:for|in|at|of|from|on|via|is an?|was)\\s.*|(?:(?<!\\s)\\s++)?+@.*|(?<!\\s)\\s+\\d.*|(?:(?<!\\s)\\s++)?+[-–—]\\s.*"
                    + "|(?<!\\s)\\s+(?:published|updated|posted|staff writer|staff|reporter|correspondent|editor|political|senior|chief)\\b.*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:by|admin|administrator|editor|author|authors|staff|unknown|null|undefined|none|guest|user|webmaster|editorial|share|follow|comments?|n/a"
                    + "|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:mon|tues|wednes|thurs|fri|satur|sun)day|contributor|more|about|home|news|view (?:all )?.*|more (?:from|by).*|read .*|minutes?|.*(?<!\\w)min read)|.*https?:.*|.*www\\..*|.*\\.(?:com|org|net)\\b.*|@.*|\\d.*");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private final Set<String> publishers;

    /** Knows the publisher's names, since pages give them where an author is asked for. */
    Names(List<String> publishers) {
        this.publishers = Set.copyOf(publishers.stream()
                .map(Names::comparable)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    private static String comparable(String name) {
        return Letters.lower(name).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The byline in a line, from its names on; empty when there is none. */
    static String byline(String line) {
        Matcher matcher = BYLINE.matcher(line);
        return matcher.find() ? line.substring(matcher.end()) : "";
    }

    /** Returns true if a line is nothing but the names of people, or of what is written like people. */
    static boolean isPeople(String line) {
        return line.length() < LONGEST && PEOPLE.matcher(line).matches();
    }

    /** The names of fields made for them. */
    List<String> listed(List<String> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach(field -> parts.addAll(parts(field)));
        return each(parts.stream().map(this::bare).filter(Names::isName).toList());
    }

    /** The names at the head of a byline that people read: what no longer looks like a name ends it. */
    List<String> written(String byline) {
        List<String> found = new ArrayList<>();
        for (String part : parts(byline)) {
            String name = bare(part);
            boolean capital = !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0));
            if (!capital || !isName(name)) {
                break;
            }
            found.add(name);
        }
        return each(found);
    }

    private List<String> parts(String field) {
        String plain = Headline.plain(field);
        if (isPublisher(plain)) {
            return List.of(plain);
        }
        if (plain.contains("://") || plain.startsWith("www.")) {
            return List.of();
        }
        String byline = ASIDE.matcher(LEAD.matcher(plain).replaceFirst("")).replaceAll("");
        return List.of(BETWEEN.split(byline, -1));
    }

    private String bare(String part) {
        String name = TRAIL.matcher(LEAD.matcher(part).replaceFirst(""))
                .replaceFirst("")
                .replaceAll("^[\\s.:,]+|[\\s:,]+$", "");
        int last = name.lastIndexOf(' ');
        return last > 0 && isPublisher(name.substring(last)) && !isPublisher(name) ? name.substring(0, last) : name;
    }

    private boolean isPublisher(String name) {
        String plain = comparable(name);
        return publishers.contains(plain)
                || publishers.stream().anyMatch(known -> known.length() > 8 && plain.startsWith(known));
    }

    private static List<String> each(List<String> names) {
        Map<String, String> each = new LinkedHashMap<>();
        names.forEach(name -> each.putIfAbsent(comparable(name), name));
        return List.copyOf(each.values());
    }

    private static boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && name.split("\\s+", -1).length <= MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetter)
                && !NOBODY.matcher(name).matches();
    }

    /** Those who aren't the publisher. */
    List<String> withoutPublisher(List<String> names) {
        return names.stream().filter(name -> !isPublisher(name)).toList();
    }
}

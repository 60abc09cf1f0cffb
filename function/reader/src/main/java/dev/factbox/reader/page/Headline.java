package dev.factbox.reader.page;

import dev.factbox.reader.article.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page's headline: the {@code <h1>} that the page's titles agree with, without a section or a second deck
 * where a title shows that it has one; else the JSON-LD headline, else {@code og:title}, else {@code <title>}, the
 * latter two without the name of the site. On a live page, whose {@code <h1>} names the running blog,
 * {@code og:title} comes first: it is the headline of the hour.
 */
final class Headline {
    private static final Pattern SEPARATOR =
            Pattern.compile("(?<!\\s)\\s++[|\\-–—•·:»«/~]++\\s++|(?:(?<!\\s)\\s++)?+[|»]\\s*+");
    private static final Pattern LIVE = Pattern.compile("(?<!\\w)(?:LIVE\\b|[Ll]ive (?:updates?|blog)\\b|Live:)");
    private static final int MOST_HEADINGS = 40;

    /** A site's name in a title is no longer, in words. */
    private static final int LONGEST_SITE = 4;

    private final String openGraph;
    private final String title;
    private final String linked;
    private final String site;
    private final List<String> headings = new ArrayList<>();
    private final Set<String> lesser = new HashSet<>();

    private Headline(Document page, MetaTags tags, LinkedData data) {
        site = Letters.lower(tags.first("og:site_name", "application-name"));
        for (Element heading : page.select("h1,h2,h3")) {
            if (heading.normalName().equals("h1") && headings.size() < MOST_HEADINGS) {
                headings.add(plain(heading.text()));
            }
            if (lesser.size() < 2 * MOST_HEADINGS) {
                lesser.add(plain(heading.text()));
            }
        }
        openGraph = bare(plain(tags.first("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title")));
        Element element = page.head().selectFirst("title");
        title = bare(element == null ? "" : plain(element.text()));
        linked = plain(data.story("headline"));
    }

    static @Nullable String of(Document page, MetaTags tags, LinkedData data) {
        String found = new Headline(page, tags, data).choose();
        return found.isEmpty() ? null : found;
    }

    private String choose() {
        String heading = bestHeading();
        boolean live = LIVE.matcher(heading).find() && words(openGraph).size() > 3;
        if (!heading.isEmpty() && !live) {
            return core(heading);
        }
        for (String candidate : live ? List.of(openGraph) : List.of(linked, openGraph, title)) {
            if (!candidate.isEmpty()) {
                return candidate;
            }
        }
        return headings.isEmpty() ? "" : headings.getFirst();
    }

    /** The heading that shares most words with the titles; empty when none shares half of its own. */
    private String bestHeading() {
        String best = "";
        double most = 0.5;
        for (String heading : headings) {
            double agreement = Math.max(
                    Math.max(agreement(heading, openGraph), agreement(heading, linked)), agreement(heading, title));
            if (agreement > most) {
                most = agreement;
                best = heading;
            }
        }
        return best;
    }

    /** Share of words that two titles have in common (Dice's coefficient). */
    private static double agreement(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        long common = left.stream().filter(right::contains).count();
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * common / (left.size() + right.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(Letters.lower(text).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }

    /** The title that the heading begins or ends with, if there is one. */
    private String core(String heading) {
        for (String candidate : List.of(linked, openGraph)) {
            boolean inside = heading.startsWith(candidate + " ") || heading.endsWith(" " + candidate);
            if (inside && words(candidate).size() > 3) {
                return candidate;
            }
        }
        return heading;
    }

    /** A title without the site's name and section around it: the part that is a heading of the page, where one is. */
    private String bare(String title) {
        List<String> parts = new ArrayList<>(List.of(SEPARATOR.split(title, -1)));
        parts.removeIf(String::isBlank);
        if (parts.size() < 2 || lesser.contains(title)) {
            return title;
        }
        String heading = parts.stream()
                .filter(part -> words(part).size() > 2 && lesser.contains(part))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        if (!heading.isEmpty()) {
            return heading;
        }
        int from = isSite(parts.getFirst())
                ? title.indexOf(parts.get(1), parts.getFirst().length())
                : 0;
        int to = isSite(parts.getLast()) || isShortLabel(parts.getLast(), title)
                ? title.lastIndexOf(parts.getLast())
                : title.length();
        String cut = from < to
                ? title.substring(from, to).replaceAll("(?<![\\s|\\-–—•·:»«/~])[\\s|\\-–—•·:»«/~]+$", "")
                : title;
        return cut.isEmpty() ? title : cut;
    }

    private boolean isSite(String part) {
        return Letters.lower(part).equals(site);
    }

    private static boolean isShortLabel(String part, String title) {
        int size = words(part).size();
        return size <= LONGEST_SITE && words(title).size() - size > 2 && !Character.isLowerCase(part.codePointAt(0));
    }

    /** Without markup and entities, which titles carry where a system escapes them twice. */
    static String plain(String text) {
        String once = text.indexOf('&') >= 0 || text.indexOf('<') >= 0
                ? Jsoup.parseBodyFragment(text).text()
                : text;
        return once.replaceAll("[\\s\\u00a0\\u200b]+", " ").strip();
    }
}

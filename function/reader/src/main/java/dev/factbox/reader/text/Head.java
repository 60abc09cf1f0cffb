package dev.factbox.reader.text;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.text.Layout.Block;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.Dateline;
import dev.factbox.reader.wire.Embargo;
import dev.factbox.reader.wire.Furniture;
import dev.factbox.reader.wire.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells headline, byline, date and place lines before a plain story from the story. A wrong headline is worse than
 * none: a line is one only when it doesn't end as a sentence does while the story after it does.
 */
public final class Head {
    private static final int LONGEST_HEAD = 12;
    private static final Pattern KEY = Pattern.compile(
            "(?i)(headline|title|by|byline|author|date|published|updated|posted|last updated|dateline|location|source|slug|slugline"
                    + "|keywords?|category|section|topics?|tags?|word count|contact|url|editors?['’]?s? note|eds|summary)\\s*:\\s*(.*)");
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?i)(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)?:?\\s*)?(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?[A-Z]{0,4}\\)?,?\\s+)?"
                    + WrittenDate.PATTERN
                    + "(?:\\s*[,|·•T—–-]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?(?:[A-Z]{1,4}|[+-]\\d\\d:?\\d\\d)\\)?)?)?[\\s.=]*");
    private static final Pattern LABEL = Pattern.compile(
            "(?:EXCLUSIVE|BREAKING(?: NEWS)?|(?:FOR )?IMMEDIATE RELEASE|FOR RELEASE|(?:PRESS|NEWS|MEDIA) RELEASE.{0,20}|URGENT"
                    + "|ANALYSIS|OPINION|UPDATE|\\p{Lu}\\p{L}+)");

    /** A news agency alone on its line. */
    private static final Pattern ISSUER = Pattern.compile(
            "(?:The )?(?:\\p{Lu}[\\p{L}.-]*\\s+){0,3}(?:(?:News|Press|NEWS|PRESS)\\s+(?:Agency|Service|Association|AGENCY|SERVICE|ASSOCIATION)|Newswires?|NEWSWIRES?|Presse-Agentur)"
                    + "|(?:The |THE )?(?:\\p{Lu}\\p{L}+\\s+)?(?:Associated|ASSOCIATED)\\s+(?:Press|PRESS)|(?:The |THE )?\\p{Lu}[\\p{L}-]+\\s+(?:Press|PRESS|France-Presse)|Press Trust of \\p{Lu}\\p{L}+");

    private final List<Block> blocks;
    private final List<Role> roles = new ArrayList<>();
    private final List<String> by = new ArrayList<>();
    private @Nullable String headline;
    private @Nullable WrittenDate date;
    private @Nullable String located;

    private Head(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * What stands before the story.
     *
     * @param roles of the blocks before the story, in order
     */
    public record Lines(
            List<Role> roles,
            @Nullable String headline,
            List<String> by,
            @Nullable WrittenDate date,
            @Nullable String located) {}

    public static Lines read(List<Block> blocks) {
        Head head = new Head(blocks);
        head.walk();
        if (head.roles.contains(Role.HEADLINE) && !head.storyFollows()) {
            return new Head(blocks).withoutHeadline();
        }
        return head.lines();
    }

    private Lines lines() {
        return new Lines(List.copyOf(roles), headline, List.copyOf(by), date, located);
    }

    private void walk() {
        int last = Math.min(blocks.size() - 1, LONGEST_HEAD);
        for (int i = 0; i < last; i++) {
            Optional<Role> role = furniture(blocks.get(i).string()) ? Optional.of(Role.FURNITURE) : headlineAt(i);
            if (role.isEmpty()) {
                return;
            }
            roles.add(role.get());
        }
    }

    private Lines withoutHeadline() {
        int last = Math.min(blocks.size() - 1, LONGEST_HEAD);
        while (roles.size() < last && furniture(blocks.get(roles.size()).string())) {
            roles.add(Role.FURNITURE);
        }
        return lines();
    }

    private boolean furniture(String line) {
        if (line.length() > Limits.HEADLINE_LENGTH) {
            return false;
        }
        return key(line) || byline(line) || dateLine(line) || placeLine(line) || Furniture.is(line) || Embargo.is(line);
    }

    private boolean key(String line) {
        Matcher matcher = KEY.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        String value = matcher.group(2);
        switch (Letters.lower(matcher.group(1))) {
            case "headline", "title" -> headline = value.isBlank() ? headline : value;
            case "by", "byline", "author" -> by.addAll(Byline.people(value));
            case "date", "published", "posted" -> date = WrittenDate.in(value).orElse(date);
            case "dateline", "location" -> located = value.isBlank() ? located : Dateline.readable(value);
            default -> {
                // The rest is about the story too, but the fact sheet has no word for it.
            }
        }
        return true;
    }

    private boolean byline(String line) {
        if (!Byline.is(line)) {
            return false;
        }
        by.addAll(Byline.people(line));
        return true;
    }

    private boolean dateLine(String line) {
        if (!DATE_LINE.matcher(line).matches()) {
            return false;
        }
        date = date == null ? WrittenDate.in(line).orElse(null) : date;
        return true;
    }

    private boolean placeLine(String line) {
        Optional<Dateline> dateline = Dateline.opening(line).filter(d -> d.length() >= line.length());
        if (dateline.isEmpty()) {
            return false;
        }
        located = located == null ? dateline.get().located() : located;
        date = date == null ? dateline.get().date() : date;
        return true;
    }

    private Optional<Role> headlineAt(int i) {
        String line = blocks.get(i).string();
        if (headline == null && (LABEL.matcher(line).matches() || issuer(i))) {
            return Optional.of(Role.FURNITURE);
        }
        if (!headlineLike(line)) {
            return Optional.empty();
        }
        if (headline == null) {
            headline = line;
            return Optional.of(Role.HEADLINE);
        }
        return roles.getLast() == Role.HEADLINE ? Optional.of(Role.HEADLINE) : Optional.empty();
    }

    /** Returns true if a line names the agency, and the headline is still to come. */
    private boolean issuer(int i) {
        return ISSUER.matcher(blocks.get(i).string()).matches()
                && headlineLike(blocks.get(i + 1).string());
    }

    private static boolean headlineLike(String line) {
        return HeadlineShape.like(line) && Dateline.opening(line).isEmpty();
    }

    /**
     * Returns true if what comes after the head reads as sentences: most paragraphs end as one, and the first is
     * longer than a headline.
     */
    private boolean storyFollows() {
        List<Block> story = blocks.subList(roles.size(), blocks.size());
        long closed =
                story.stream().filter(b -> HeadlineShape.closed(b.string())).count();
        Block first = story.getFirst();
        boolean opens = HeadlineShape.closed(first.string())
                || Dateline.opening(first.string()).isPresent();
        return opens && closed * 2 > story.size();
    }
}

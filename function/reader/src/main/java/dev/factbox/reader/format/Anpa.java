package dev.factbox.reader.format;

import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.StoryName;
import dev.factbox.reader.article.KillAdvisory;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.Layout;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.Corrections;
import dev.factbox.reader.wire.KillDetector;
import dev.factbox.reader.wire.Signals;
import dev.factbox.reader.wire.UploadDates;
import dev.factbox.reader.wire.WireDates;
import dev.factbox.reader.wire.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ANPA 1312, the American agencies' wire: a header with control codes, lines {@code ^…<} for slug, headline and
 * notes, then the story. It has no guid: the slug without its version, and the day, name the story. What goes on in
 * another file ("1st Add", "Take 2"), notices of corrections and kills are articles of their own.
 */
final class Anpa implements Format {
    private static final Pattern RECOGNISED = Pattern.compile(
            "\\A[\\s\\x00-\\x1F]*\\x16\\x16\\x01.*|\\A[\\s]*\\x01?[A-Za-z]{1,2}\\d{4}\\x1F.*", Pattern.DOTALL);
    private static final Pattern FILING =
            Pattern.compile("(?<!\\w)(\\d\\d)-(\\d\\d)\\s+\\d{3,4}\\s*$", Pattern.MULTILINE);
    private static final Pattern SENT =
            Pattern.compile("\\^?\\w{2}-\\w{2,3}-(\\d\\d)-(\\d\\d)-(\\d\\d)\\s+(\\d\\d)(\\d\\d)(?:\\w{2})?GMT<?");
    private static final String LEAD = "(?:ld|lead|writethru|ld-writethru|lead-writethru|update)";
    /** After a comma as agencies have it, or after an ordinal, since a slug may be about lead. */
    private static final Pattern VERSION = Pattern.compile(
            "(?:,\\s*+(?:(?:(\\d+)(?:st|nd|rd|th)|urgent)?\\s*+(?:" + LEAD
                    + "|kill)|urgent|bulletin)|(?<!\\s)\\s+(\\d+)(?:st|nd|rd|th)\\s+" + LEAD + ")\\b.*$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HEAD = 60;
    private static final Pattern NOT_A_HEADLINE = Pattern.compile(
            "(?i)(?:AP (?:photo|video|graphic|audio)|eds\\b|\\(eds\\b|editor'?s?'? note|by\\s|with |with:|for global|note:|urgent$|(?:the )?associated press$|\\w+ (?:staff )?writer).*");

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        return document.startsWith("\u0016\u0016\u0001")
                || RECOGNISED.matcher(document.text()).matches();
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        String text = document.text();
        MetadataBuilder metadata = new MetadataBuilder();
        ArticleBuilder body = new ArticleBuilder();
        int start = text.indexOf('\u0002');
        int end = text.indexOf('\u0003', Math.max(start, 0));
        String wire = text.substring(Math.max(start, 0), end < 0 ? text.length() : end);
        Optional<LocalDate> filed = filed(text, UploadDates.day(document.upload()), metadata);
        int story = head(wire, metadata, filed);
        body(wire.substring(story), body);
        return List.of(new Parsed.Story(body.article("text/vnd.anpa.1312", metadata, document.upload())));
    }

    private static Optional<LocalDate> filed(String text, LocalDate reference, MetadataBuilder metadata) {
        Matcher sent = SENT.matcher(text);
        if (sent.find()) {
            String stamp = "20%s-%s-%sT%s:%sZ"
                    .formatted(sent.group(3), sent.group(1), sent.group(2), sent.group(4), sent.group(5));
            WireDates.iso(stamp).ifPresent(metadata::versionCreated);
            metadata.published(WireDates.document(stamp));
        }
        Matcher filing = FILING.matcher(text.substring(0, Math.min(300, text.length())));
        if (!filing.find()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(filing.group(1));
        int day = Integer.parseInt(filing.group(2));
        Optional<LocalDate> date = month < 1 || month > 12 || day < 1 || day > 31
                ? Optional.empty()
                : Optional.of(new WrittenDate(null, month, day).before(anchor(metadata, reference)));
        date.ifPresent(d -> metadata.published(new Published(d.toString(), Published.From.DOCUMENT)));
        return date;
    }

    private static LocalDate anchor(MetadataBuilder metadata, LocalDate reference) {
        @Nullable String sent = metadata.versionCreated();
        return sent == null ? reference : LocalDate.parse(sent.substring(0, 10));
    }

    /** Reads the lines that begin with a caret; answers where the story begins. */
    private static int head(String wire, MetadataBuilder metadata, Optional<LocalDate> filed) {
        int at = 0;
        int first = 0;
        boolean slug = true;
        for (int lines = 0; at < wire.length() && lines < LONGEST_HEAD; lines++) {
            int next = wire.indexOf('\n', at) < 0 ? wire.length() : wire.indexOf('\n', at) + 1;
            String raw = wire.substring(at, next);
            String line = raw.replaceAll("[\\p{Cc}]", "").strip();
            if (!line.startsWith("^") && !line.startsWith("*") && !line.isEmpty()) {
                return at;
            }
            String content = line.replaceFirst("^\\^?\\*\\d+<\\s*", "")
                    .replaceFirst("^\\^", "")
                    .replaceFirst("(?<![<=])[<=]+$", "")
                    .strip();
            if (slug && !content.isEmpty()) {
                slug(content, metadata, filed);
                slug = false;
            } else if (!content.isEmpty()) {
                line(content, metadata);
            }
            at = next;
            first = first == 0 ? next : first;
        }
        return first;
    }

    private static void slug(String line, MetadataBuilder metadata, Optional<LocalDate> filed) {
        String slug = line.replaceFirst(",\\s*\\d*$", "");
        boolean kill = KillDetector.isSlug(slug);
        Matcher version = VERSION.matcher(slug);
        if (version.find()) {
            metadata.wireVersion(Stream.of(version.group(1), version.group(2))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("1"));
            slug = slug.substring(0, version.start());
        } else {
            metadata.wireVersion("0");
        }
        metadata.slugline(slug);
        if (kill) {
            metadata.advisory(new KillAdvisory(StoryName.ofSlug(slug).stream().toList()));
        }
        String name = Letters.lower(slug.replaceFirst("(?i)-abridged$", "").replaceAll("[^\\p{L}\\p{N}]+", "-"));
        filed.ifPresent(day -> metadata.guid("anpa:" + name + ":" + day + (kill ? ":kill" : "")));
    }

    private static void line(String line, MetadataBuilder metadata) {
        String readable = readable(line);
        if (line.matches("(?i)\\(?eds\\b.*|(?i)editor'?s?'? note.*")) {
            Signals.publicNote(readable).ifPresent(metadata::ednoteOtherwise);
            Corrections.note(readable, metadata);
        } else if (line.matches("(?i)by\\s.*")) {
            metadata.by(Byline.people(readable));
        } else if (!NOT_A_HEADLINE.matcher(line).matches()) {
            metadata.headlineOtherwise(readable);
        }
    }

    private static void body(String story, ArticleBuilder body) {
        String clean = story.replaceAll("[\\x00-\\x08\\x0B-\\x1F]", "");
        for (Layout.Block block : Layout.blocks(clean)) {
            String line = block.string()
                    .replaceFirst("^\\^", "")
                    .replaceFirst("(?<!<)<+$", "")
                    .strip();
            boolean table = line.chars().filter(c -> c == ';').count() > 2
                    || block.string().endsWith("<");
            if (SENT.matcher(line).matches()) {
                continue;
            }
            if (table) {
                body.row(readable(line));
            } else {
                body.story(readable(line));
            }
        }
    }

    /** The wire has no curly quotation marks and no dash: it writes {@code ``…''} and {@code _}. */
    private static String readable(String line) {
        return line.replace("``", "“")
                .replace("''", "”")
                .replaceAll("(?<=\\s)_(?=\\s)", "—")
                .replaceAll("\\s_$", " —");
    }
}

package dev.factbox.reader.format;

import dev.factbox.factsheet.Published;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.HeadlineShape;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.Corrections;
import dev.factbox.reader.wire.Dateline;
import dev.factbox.reader.wire.WireDates;
import dev.factbox.reader.wire.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IPTC 7901 and its kin, as European and Asian agencies send text: a routing line, lines for slug, version, headline
 * and byline, then the story in lines of some 66 columns, then the desk's signature and the time of sending.
 */
final class WireText implements Format {
    private static final Pattern ROUTING = Pattern.compile(
            "\\A[\\s\\x00\\x7F]*(?:\\x01|(?i:zczc)\\b|[a-z]{2,4}\\d{3,5} \\d [a-z]{1,3} \\d{2,4}\\b|[a-z]\\d{4}[A-Z]{3,}|[a-z]{3}\\d{4} \\d [a-z]{2,3} ).*",
            Pattern.DOTALL);
    private static final Pattern SENT =
            Pattern.compile("(?<!\\w)(\\d\\d)(\\d\\d)(\\d\\d) GMT (\\p{L}{3})\\p{L}* (\\d\\d)\\b");
    private static final Pattern MARK = Pattern.compile(
            "(?:\\d(?:ST|ND|RD|TH) )?(?:LEAD|NET|UPDATE|ROUNDUP|EXTRA|URGENT|NEWS FEATURE|FEATURE|ADVISORY|CORRECTION|PREVIEW|BACKGROUND|ADD)(?: \\d+)?[:=\\s]*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?i)dpa(?: [\\p{L}/]{1,5})+|\\(?(?:SDA|ats|afp|AAP|reuters|kyodo)[\\\\/ ]*\\p{L}*\\)?(?: \\p{L}{2,4})*|==\\p{L}+|\\p{Lu}{2,4}-\\d\\d:\\d\\d-\\d\\d-\\d\\d-\\d\\d|\\d{6}(?: GMT)? \\p{L}{3,4} \\d\\d|NNNN|AAP \\p{Lu}{2,4}(?: .{0,20})?");
    private static final Pattern VERSION = Pattern.compile("(\\d)(?:ST|ND|RD|TH) (?:LEAD|NET|UPDATE|ROUNDUP)");
    private static final Pattern CODED = Pattern.compile("|[%#$:&*@+=!].*|[A-Z]{2} [A-Z]{3}(?: [A-Z]{3})*");
    /** Headlines of racing and other tables, ":POTTED :Market day". */
    private static final Pattern TITLED = Pattern.compile("(?::\\p{Lu}+ )?:[\\p{L}\\p{N}][^:]* [^:]*");

    private static final Pattern FIELD = Pattern.compile("([A-Z]{2})#(.*)");
    private static final int LONGEST_HEAD = 14;
    private static final int LONGEST_CODES = 40;

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        return ROUTING.matcher(document.text()).matches();
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        List<String> lines = document.text()
                .lines()
                .map(line ->
                        line.replaceAll("[\\x00-\\x08\\x0E-\\x1F\\x7F]", "").stripTrailing())
                .toList();
        MetadataBuilder metadata = new MetadataBuilder();
        ArticleBuilder body = new ArticleBuilder();
        sent(document.text(), metadata);
        int first = firstText(lines);
        if (fielded(lines)) {
            fields(lines, metadata, body);
        } else {
            int story = story(lines, first);
            head(lines.subList(first, story), metadata);
            story(lines.subList(story, lines.size()), body);
        }
        return List.of(new Parsed.Story(body.article("text/vnd.iptc.7901", metadata, document.upload())));
    }

    /** The day of sending, ddhhmm GMT month year. */
    private static void sent(String text, MetadataBuilder metadata) {
        Matcher sent = SENT.matcher(text);
        if (sent.find()) {
            String month = sent.group(4)
                    .replace("Dez", "Dec")
                    .replace("Okt", "Oct")
                    .replace("Mai", "May")
                    .replace("Mrz", "Mar");
            Optional<LocalDate> day = WrittenDate.in(sent.group(1) + " " + month + " 20" + sent.group(5))
                    .map(d -> d.near(LocalDate.EPOCH));
            day.ifPresent(d -> metadata.published(
                    new Published("%sT%s:%s:00Z".formatted(d, sent.group(2), sent.group(3)), Published.From.DOCUMENT)));
        }
    }

    private static int firstText(List<String> lines) {
        int at = 0;
        while (at < lines.size() - 1 && lines.get(at).isBlank()) {
            at++;
        }
        return Math.min(at + 1, lines.size());
    }

    /** Returns the line at which the story begins: its dateline, or the first after the head's short lines. */
    private static int story(List<String> lines, int first) {
        int last = Math.min(lines.size(), first + LONGEST_HEAD);
        for (int i = first; i < last; i++) {
            if (Dateline.opening(lines.get(i).strip()).isPresent()) {
                return i;
            }
        }
        if (lines.get(Math.max(0, first - 1)).strip().regionMatches(true, 0, "ZCZC", 0, 4)) {
            return afterCodes(lines, first);
        }
        for (int i = first + 1; i < last; i++) {
            boolean afterEmpty = lines.get(i - 1).isBlank();
            if ((afterEmpty && lines.get(i).strip().length() > 50)
                    || lines.get(i).startsWith("     ")) {
                return i;
            }
        }
        return Math.min(first + 1, lines.size());
    }

    /** After lines that begin with a code's mark; a headline may stand alone before the story. */
    private static int afterCodes(List<String> lines, int first) {
        int at = first;
        while (at < Math.min(lines.size(), first + LONGEST_CODES)
                && CODED.matcher(lines.get(at).strip()).matches()) {
            at++;
        }
        boolean headline = at + 1 < lines.size()
                && lines.get(at + 1).isBlank()
                && headlineLike(lines.get(at).strip());
        return headline ? at + 1 : at;
    }

    private static void head(List<String> lines, MetadataBuilder metadata) {
        String headline = "";
        String titled = "";
        for (String raw : lines) {
            String line = raw.strip().replaceFirst("(?:(?<!\\s)\\s++)?+(?<![=+<])[=+<]+$", "");
            Matcher version = VERSION.matcher(line);
            if (version.find()) {
                metadata.wireVersionOtherwise(version.group(1));
            }
            Corrections.headline(line, metadata);
            if (line.matches("(?i)\\W*eds\\b.*")) {
                Corrections.note(line, metadata);
            }
            if (Byline.is(line)) {
                metadata.by(Byline.people(line));
            } else if (line.matches("/?[^\\s/][^/]*(?:/[^/]+)+/|(?i)BC-[\\w'-]+")) {
                metadata.sluglineOtherwise(line.replaceAll("^/|/$", ""));
            } else if (line.startsWith("$") && line.length() > 5) {
                metadata.headline(line.substring(1));
            } else if (line.startsWith("#")) {
                metadata.sluglineOtherwise(line.substring(1));
            } else if (line.matches("\\*\\d{8}")) {
                metadata.subject("subj:" + line.substring(1), null);
            } else if (line.matches(":\\(\\p{Lu}.*\\)")) {
                metadata.located(Dateline.readable(line.substring(2, line.length() - 1)));
            } else if (TITLED.matcher(line).matches()) {
                titled = titled.isEmpty() ? line.substring(line.lastIndexOf(':') + 1) : titled;
            } else if (line.length() > headline.length() && headlineLike(line)) {
                headline = line;
            }
        }
        metadata.headlineOtherwise(headline).headlineOtherwise(titled);
    }

    private static boolean headlineLike(String line) {
        return line.indexOf(' ') > 0
                && !MARK.matcher(line).matches()
                && !CODED.matcher(line).matches()
                && !line.matches("[%&@*:#].*|.*\\d\\d-\\d\\d \\d{3,4}|[a-z] [a-z] .*|.*:")
                && HeadlineShape.like(line);
    }

    private static void story(List<String> lines, ArticleBuilder body) {
        List<String> kept = new ArrayList<>(lines);
        while (!kept.isEmpty()
                && (kept.getLast().isBlank()
                        || SIGNATURE.matcher(kept.getLast().strip()).matches())) {
            kept.removeLast();
        }
        body.plain(String.join("\n", kept));
    }

    private static boolean fielded(List<String> lines) {
        return lines.stream().filter(line -> FIELD.matcher(line).matches()).count() >= 3;
    }

    /** Lines such as {@code TI#…} and {@code PD#…}, the story after {@code TX#}. */
    private static void fields(List<String> lines, MetadataBuilder metadata, ArticleBuilder body) {
        boolean story = false;
        List<String> text = new ArrayList<>();
        for (String line : lines) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                text.addAll(story ? List.of(line) : List.of());
                continue;
            }
            String value = field.group(2).strip();
            story = field.group(1).equals("TX");
            switch (field.group(1)) {
                case "TI" -> metadata.headline(value);
                case "AN" -> metadata.guid(value);
                case "KY" -> metadata.slugline(value);
                case "BY" -> metadata.by(Byline.people(value));
                case "PD" -> metadata.published(WireDates.document(value));
                case "TX" -> text.add(value);
                default -> {
                    // Company codes and the like are about the service.
                }
            }
        }
        story(text, body);
    }
}

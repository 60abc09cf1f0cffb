package dev.factbox.reader.page;

import dev.factbox.factsheet.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a page's article was published. The order: JSON-LD {@code datePublished}; {@code <meta>} fields of
 * publication; microdata; a date in the page's address; {@code <time>} elements and elements named for dates, those
 * near the headline first; a date line in the text; JSON-LD {@code dateModified} and {@code <meta>} fields of change;
 * the first time with its day in the markup.
 */
final class Dates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "publishdate",
        "publish-date",
        "publish_date",
        "published_time",
        "pubdate",
        "publication_date",
        "publication-date",
        "date_published",
        "published-date",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "article.published",
        "rnews:datepublished",
        "dc.date.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.created",
        "dcterms.date",
        "dcterms.issued",
        "dc.date",
        "dcsext.articlefirstpublished",
        "date",
        "originalpublicationdate",
        "article_date_original",
        "citation_publication_date",
        "citation_date",
        "citation_online_date",
        "created",
        "datecreated",
        "bt:pubdate",
        "displaydate",
        "ptime",
        "last-published-date",
        "article:created",
        "dc:date",
        "gentime",
        "timestamp",
        "shareaholic:article_published_time"
    };
    private static final String[] CHANGED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "modified_date",
        "lastmod",
        "last-modified",
        "updated_time",
        "revised"
    };
    private static final Pattern ADDRESS =
            Pattern.compile("[/_.-]((?:19|20)\\d\\d)[-/_.]?(0?[1-9]|1[0-2])[-/_.]?(0?[1-9]|[12]\\d|3[01])(?=[^\\d]|$)");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:date|time|timestamp|published|pubdate|publish|posted|dateline|datetime|byline|postmetadata|entry-date|meta|info|submitted|created)");
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^\\W*(?:published|posted|first published|last updated|updated|date|on|created|release[d]?|publié|veröffentlicht|erstellt|pubblicato|publicado|stand|datum)\\b");
    private static final Pattern STAMP = Pattern.compile("(?<!\\d)20\\d\\d[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d");
    private static final Pattern OFFSET = Pattern.compile("(:\\d\\d:\\d\\d)[+-](?!00:?00)\\d\\d:?\\d\\d");
    private static final int MOST_BLOCKS = 400;

    private final String html;
    private final Document page;
    private final MetaTags tags;
    private final LinkedData data;

    Dates(String html, Document page, MetaTags tags, LinkedData data) {
        this.html = html;
        this.page = page;
        this.tags = tags;
        this.data = data;
    }

    Optional<Published> published(List<Block> blocks) {
        return read(data.story("datePublished"))
                .or(() -> read(tags.first(PUBLISHED)))
                .or(this::microdata)
                .or(() -> linkedPage("datePublished"))
                .or(this::address)
                .or(this::marked)
                .map(value -> new Published(local(value), Published.From.DOCUMENT))
                .or(() -> line(blocks).map(value -> new Published(value, Published.From.DATELINE)))
                .or(() -> changed().or(this::anyStamp).map(value -> new Published(value, Published.From.DOCUMENT)));
    }

    /** When this version was made; null when the page doesn't say. */
    @Nullable String modified() {
        return changed().orElse(null);
    }

    private Optional<String> changed() {
        return read(data.story("dateModified"))
                .or(() -> read(tags.first(CHANGED)))
                .or(() -> linkedPage("dateModified"));
    }

    /**
     * A time in UTC as the newsroom's clock had it, since the day of a late story is otherwise the next: the same
     * instant with an offset where the page has it too, else the day before where the page's address says that. A
     * later day in the address may be that of a printed edition.
     */
    private String local(String value) {
        if (!value.endsWith("Z") && !value.endsWith("+00:00")) {
            return value;
        }
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        return sameInstant(value)
                .or(() -> address().filter(other -> isDayBefore(other, day)).map(other -> other.substring(0, 10)))
                .orElse(value);
    }

    private static boolean isDayBefore(String other, LocalDate day) {
        return LocalDate.parse(other.substring(0, 10)).plusDays(1).equals(day);
    }

    private Optional<String> sameInstant(String value) {
        String minute = value.length() > 16 ? value.substring(13, 16) : "";
        Matcher stamp = OFFSET.matcher(html);
        for (int at = html.indexOf(minute); at >= 0 && !minute.isEmpty(); at = html.indexOf(minute, at + 1)) {
            boolean offset = stamp.region(at, html.length()).lookingAt();
            Optional<String> other =
                    offset ? Written.in(html.substring(Math.max(0, at - 13), stamp.end())) : Optional.empty();
            if (other.isPresent() && isSame(other.get(), value)) {
                return other;
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(String stamp, String value) {
        try {
            return OffsetDateTime.parse(stamp).isEqual(OffsetDateTime.parse(value));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The first time with its day anywhere in the markup. */
    private Optional<String> anyStamp() {
        Matcher stamp = STAMP.matcher(html);
        return stamp.find() ? Written.in(stamp.group()) : Optional.empty();
    }

    private static Optional<String> read(String value) {
        return value.isEmpty() ? Optional.empty() : Written.in(value);
    }

    private Optional<String> linkedPage(String field) {
        return data.pages().stream()
                .flatMap(node -> read(node.path(field).asText()).stream())
                .findFirst();
    }

    private Optional<String> microdata() {
        return first(
                "[itemprop=datePublished],[itemprop=dateCreated],[property=datePublished],time[pubdate],.published[title],abbr.published,.dt-published");
    }

    private Optional<String> first(String selector) {
        for (Element element : page.select(selector)) {
            Optional<String> date = date(element);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> date(Element element) {
        for (String attribute :
                List.of("datetime", "content", "title", "data-datetime", "data-published", "data-timestamp")) {
            Optional<String> date = read(element.attr(attribute));
            if (date.isPresent()) {
                return date;
            }
        }
        String text = element.text();
        return text.length() > 160 ? Optional.empty() : read(text);
    }

    private Optional<String> address() {
        List<String> addresses = new ArrayList<>(List.of(tags.first("og:url")));
        Element canonical = page.head().selectFirst("link[rel=canonical]");
        addresses.add(canonical == null ? "" : canonical.attr("href"));
        for (String address : addresses) {
            Matcher m = ADDRESS.matcher(address);
            while (m.find()) {
                Optional<String> day = Written.day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    /** The first date in an element made for dates: after the headline, else anywhere. */
    private Optional<String> marked() {
        Element headline = page.selectFirst("h1");
        Optional<String> before = Optional.empty();
        boolean past = headline == null;
        for (Element element : page.body().select("h1,time,[class],[id]")) {
            past = past || element.equals(headline);
            boolean marked = element.normalName().equals("time")
                    || NAMED.matcher(element.className() + " " + element.id()).find();
            if (marked && (past || before.isEmpty())) {
                Optional<String> date = date(element);
                if (date.isPresent() && past) {
                    return date;
                }
                before = before.or(() -> date);
            }
        }
        return before;
    }

    /**
     * A short block that is a date or says when the page was published; the first of those, else the first short
     * block with a date.
     */
    private static Optional<String> line(List<Block> blocks) {
        Optional<String> other = Optional.empty();
        for (Block block : blocks.subList(0, Math.min(MOST_BLOCKS, blocks.size()))) {
            if (block.text.length() > 120) {
                continue;
            }
            Optional<String> date = Written.in(block.text);
            if (date.isPresent() && (LEAD.matcher(block.text).find() || block.text.length() < 30)) {
                return date;
            }
            other = other.or(() -> date);
        }
        return other;
    }
}

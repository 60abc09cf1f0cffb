package dev.factbox.reader.format;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.Layout;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.Embargo;
import dev.factbox.reader.wire.UploadDates;
import dev.factbox.reader.wire.WireDates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown, with or without front matter: its marks are taken off, its first heading is the headline. */
final class Markdown implements Format {
    private static final Pattern FRONT = Pattern.compile(
            "\\A\\s*---[ \\t]*\\n((?=[\\w-]+:).*?\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_]+):[ \\t]*(.+)$");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern UNDERLINED = Pattern.compile("(?m)^(\\S.{2,150})\\n(?:={3,}|-{3,})[ \\t]*$");
    private static final Pattern MARKS = Pattern.compile(
            "(?m)^#{1,6} \\S|\\*\\*[^\\s*][^*\\n]*[^\\s*]\\*\\*|\\[[^\\[\\]\\n]{1,300}\\]\\([^\\s)]{1,500}\\)|^> \\S");

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        String text = document.text();
        boolean named = document.name().matches(".*\\.(?:md|markdown|mdown)")
                || Optional.ofNullable(document.upload().mediaType()).orElse("").contains("markdown");
        return named
                || FRONT.matcher(text).find()
                || text.stripLeading().matches("(?s)#{1,3} \\S.*")
                || marks(text) >= 3;
    }

    private static long marks(String text) {
        Matcher matcher = MARKS.matcher(text.substring(0, Math.min(text.length(), 20_000)));
        return matcher.results().limit(3).count();
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        String text = document.text();
        MetadataBuilder metadata = new MetadataBuilder();
        Matcher front = FRONT.matcher(text);
        if (front.find()) {
            front(front.group(1), metadata, document);
            text = text.substring(front.end());
        }
        ArticleBuilder body = new ArticleBuilder();
        content(text, metadata, body);
        return List.of(new Parsed.Story(body.article("text/markdown", metadata, document.upload())));
    }

    private static void front(String front, MetadataBuilder metadata, SourceDocument document) {
        Matcher field = FIELD.matcher(front);
        while (field.find()) {
            String value = field.group(2).strip().replaceAll("^[\"'\\[]|[\"'\\]]$", "");
            switch (Letters.lower(field.group(1))) {
                case "title", "headline" -> metadata.headlineOtherwise(value);
                case "author", "authors", "by", "byline" -> metadata.by(Byline.people(value.replaceAll("[\"']", "")));
                case "date", "published", "pubdate" -> metadata.published(WireDates.document(value));
                case "updated", "lastmod", "modified" ->
                    metadata.versionCreated(WireDates.iso(value).orElse(null));
                case "lang", "language" -> metadata.language(value);
                case "location", "dateline" -> metadata.located(value);
                case "slug" -> metadata.slugline(value);
                case "guid", "id" -> metadata.guid(value);
                case "embargo", "embargoed" -> Embargo.note(value, UploadDates.day(document.upload()), metadata);
                case "draft" -> metadata.pubStatus(value.equals("true") ? PubStatus.WITHHELD : PubStatus.USABLE);
                default -> {
                    // Layout and themes are the page's, not the article's.
                }
            }
        }
    }

    private static void content(String text, MetadataBuilder metadata, ArticleBuilder body) {
        String prepared = UNDERLINED
                .matcher(without(without(text, "```", "```"), "<!--", "-->"))
                .replaceAll("# $1\n");
        boolean first = true;
        for (Layout.Block block : Layout.blocks(prepared)) {
            Matcher heading = HEADING.matcher(block.string());
            if (heading.matches()) {
                String words = bare(heading.group(1));
                if (first) {
                    metadata.headlineOtherwise(words);
                }
                body.add(Role.HEADLINE, words);
            } else {
                body.story(bare(block.string().replaceFirst("^(?:>\\s?|[-*+]\\s+|\\d+[.)]\\s+)", "")));
            }
            first = false;
        }
    }

    /** The text without what stands between two marks; an open one stays. */
    private static String without(String text, String open, String close) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (int start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
            int end = text.indexOf(close, start + open.length());
            if (end < 0) {
                break;
            }
            kept.append(text, at, start);
            at = end + close.length();
        }
        return kept.append(text, at, text.length()).toString();
    }

    private static String bare(String marked) {
        return marked.replaceAll("!\\[[^\\]]{0,200}\\]\\([^)]{0,200}\\)", "")
                .replaceAll("\\[([^\\]]{1,200})\\]\\([^)]{0,200}\\)", "$1")
                .replaceAll("(\\*\\*|__)(?=[^\\s*_])(.{1,200}?)(?<=[^\\s*_])\\1", "$2")
                .replaceAll("(?<![\\p{L}\\p{N}*])([*_])(?=\\S)([^*_]{1,200}?)(?<=\\S)\\1(?![\\p{L}\\p{N}])", "$2")
                .replaceAll("`([^`]{1,200})`", "$1")
                .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!-])", "$1");
    }
}

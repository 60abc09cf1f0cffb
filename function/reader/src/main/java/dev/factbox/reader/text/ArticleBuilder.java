package dev.factbox.reader.text;

import dev.factbox.factsheet.Correction;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.Corrections;
import dev.factbox.reader.wire.Dateline;
import dev.factbox.reader.wire.Furniture;
import dev.factbox.reader.wire.KillDetector;
import dev.factbox.reader.wire.Signals;
import dev.factbox.reader.wire.UploadDates;
import dev.factbox.reader.wire.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article of a marked-up format as it is put together: paragraphs apart by an empty line, without the
 * headline and without what is not for publication.
 */
public final class ArticleBuilder {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200B\\uFEFF]+");
    private static final Pattern NOTEBOOK = Pattern.compile(
            "(?i)#*\\s*(?:notebook|notizblock)\\s*|.*(?:following information is not (?:intended )?for publication|folgenden Informationen sind nicht zur Veröffentlichung).*");
    /** Escaped once too often, the code of an embedded object reads as text. */
    private static final Pattern SCRIPT = Pattern.compile("(?i)</(?:script|iframe|style)\\s*>");

    private static final String BETWEEN = "\n\n";

    /** So many paragraphs at the end may hold who reported. */
    private static final int LAST = 4;

    /** @param row whether it is a row of a table: no sentence, but of the story, wherever it stands */
    private record Block(Role role, String text, boolean row) {}

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> corrections = new ArrayList<>();
    private boolean closed;

    /** Adds a paragraph; blank ones are left out, and so is all that follows the mark of a notebook. */
    public void add(Role role, String paragraph) {
        add(role, paragraph, false);
    }

    /** Adds a row of a table. */
    public void row(String cells) {
        add(Role.FURNITURE, cells, true);
    }

    private void add(Role role, String paragraph, boolean row) {
        String line = SPACE.matcher(paragraph).replaceAll(" ").strip();
        closed = closed || NOTEBOOK.matcher(line).matches();
        if (!line.isEmpty() && !closed && !SCRIPT.matcher(line).find()) {
            blocks.add(new Block(role, line, row));
        }
    }

    /** Adds what the document itself marks as the note of a correction. */
    public void correction(String note) {
        corrections.add(note);
        add(Role.FURNITURE, note);
    }

    public void story(String paragraph) {
        add(Role.STORY, paragraph);
    }

    /** Adds the paragraphs of a plain text. */
    public void plain(String text) {
        Layout.blocks(text).forEach(block -> story(block.string()));
    }

    public boolean isEmpty() {
        return blocks.stream().noneMatch(b -> b.role() == Role.STORY);
    }

    /** All of it in one line, for looking into. */
    private String peek() {
        return String.join(" ", blocks.stream().limit(12).map(Block::text).toList());
    }

    /**
     * The article. A killed or withheld one may be without text.
     *
     * @throws UnreadableException when there is no story in it
     */
    public Article article(String mediaType, MetadataBuilder metadata, Upload upload) throws UnreadableException {
        withoutHeadline(metadata.headline());
        KillDetector.detect(metadata.headline(), metadata.slugline(), peek()).ifPresent(metadata::advisory);
        corrections(metadata);
        roles(metadata);
        blocks.subList(Math.max(0, blocks.size() - LAST), blocks.size())
                .forEach(block -> metadata.byOtherwise(Byline.signed(block.text())));
        if (isEmpty() && metadata.usable()) {
            throw UnreadableException.noText("The %s holds no paragraph of a story.".formatted(mediaType));
        }
        return put(mediaType, metadata, upload);
    }

    private void corrections(MetadataBuilder metadata) {
        for (String note : corrections) {
            metadata.correction(Correction.From.TEXT, Signals.publicNote(note).orElse(null));
        }
        Corrections.headline(metadata.headline(), metadata);
    }

    private void withoutHeadline(@Nullable String headline) {
        if (headline != null) {
            String plain = comparable(headline);
            for (int i = 0; i < Math.min(3, blocks.size()); i++) {
                if (comparable(blocks.get(i).text()).equals(plain) && blocks.size() > 1) {
                    blocks.remove(i);
                    return;
                }
            }
        }
    }

    private static String comparable(String line) {
        return Letters.lower(line.replaceAll("[^\\p{L}\\p{N}]+", ""));
    }

    private void roles(MetadataBuilder metadata) {
        boolean head = true;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean byline = head && block.role() == Role.STORY && Byline.is(block.text());
            if (byline) {
                metadata.byOtherwise(Byline.people(block.text()));
            }
            boolean correction = block.role() == Role.STORY && Corrections.isLine(block.text());
            if (correction) {
                Corrections.line(block.text(), metadata);
            }
            if (block.role() == Role.STORY && (byline || correction || Furniture.is(block.text()))) {
                blocks.set(i, new Block(Role.FURNITURE, block.text(), false));
            }
            head = head && blocks.get(i).role() != Role.STORY;
        }
    }

    private Article put(String mediaType, MetadataBuilder metadata, Upload upload) throws UnreadableException {
        StringBuilder joined = new StringBuilder();
        List<int[]> ranges = new ArrayList<>();
        for (Block block : blocks) {
            joined.append(joined.isEmpty() ? "" : BETWEEN);
            ranges.add(
                    new int[] {joined.length(), joined.length() + block.text().length()});
            joined.append(block.text());
        }
        if (joined.length() > Limits.TEXT) {
            throw UnreadableException.tooLarge("The article's text has %d characters; at most %d are read."
                    .formatted(joined.length(), Limits.TEXT));
        }
        Text text = Text.of(joined.toString());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            paragraphs.add(new Paragraph(
                    text.spanOfUtf16(ranges.get(i)[0], ranges.get(i)[1]),
                    blocks.get(i).role()));
        }
        return finish(text, paragraphs, mediaType, metadata, upload);
    }

    private Article finish(
            Text text, List<Paragraph> paragraphs, String mediaType, MetadataBuilder metadata, Upload upload) {
        List<Span> story = paragraphs.stream()
                .filter(p -> p.role() == Role.STORY)
                .map(Paragraph::span)
                .toList();
        Span body = story.isEmpty() ? null : extent(paragraphs);
        Optional<Dateline> dateline = body == null ? Optional.empty() : Dateline.opening(text.slice(story.getFirst()));
        dateline.ifPresent(d -> dated(d, metadata, upload));
        LanguageIdentifier.identify(text.toString(), metadata);
        Span opening = dateline.map(d -> {
                    int start = text.toUtf16(story.getFirst().start());
                    return text.spanOfUtf16(start, start + d.length());
                })
                .orElse(null);
        return new Article(text, body, paragraphs, opening, metadata.build(UploadDates.published(upload)), mediaType);
    }

    /** From the first paragraph or row of a table to the last. */
    private Span extent(List<Paragraph> paragraphs) {
        List<Span> inside = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).row() || blocks.get(i).role() == Role.STORY) {
                inside.add(paragraphs.get(i).span());
            }
        }
        return inside.getFirst().cover(inside.getLast());
    }

    private static void dated(Dateline dateline, MetadataBuilder metadata, Upload upload) {
        metadata.locatedOtherwise(dateline.located());
        WrittenDate date = dateline.date();
        if (date != null) {
            String day = date.before(UploadDates.day(upload)).toString();
            metadata.published(new Published(day, Published.From.DATELINE));
        }
    }
}

package dev.factbox.reader.article;

import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses an upload into its articles, in the order in which they stand. */
public final class Articles {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

    private Articles() {}

    /** Never throws on any bytes: what can't be read is {@link Parsed.Unreadable}. */
    public static List<Parsed> parse(Upload upload) {
        Text text = Text.of(new String(upload.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher line = LINE.matcher(text.toString());
        while (line.find()) {
            paragraphs.add(new Paragraph(text.spanOfUtf16(line.start(), line.end()), Paragraph.Role.STORY));
        }
        if (paragraphs.isEmpty()) {
            return List.of(new Parsed.Unreadable(new Problem("/problems/empty", "Nothing to read", 422, null)));
        }
        Span body = paragraphs.getFirst().span().cover(paragraphs.getLast().span());
        String published = upload.published();
        Published date = published == null
                ? new Published(upload.received().toString().substring(0, 10), Published.From.RECEIVED)
                : new Published(published, Published.From.UPLOAD);
        Metadata metadata = new Metadata(
                null,
                null,
                PubStatus.USABLE,
                null,
                List.of(),
                null,
                "en",
                date,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
        return List.of(new Parsed.Story(new Article(text, body, paragraphs, null, metadata, "text/plain")));
    }
}

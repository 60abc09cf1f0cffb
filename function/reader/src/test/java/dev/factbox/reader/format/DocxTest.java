package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.article.Parsed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Furniture that a desk's word processor puts beside the story. */
class DocxTest {
    private static final String STORY =
            "<w:document xmlns:w='w' xmlns:mc='mc'><w:body><w:p><w:r><w:t>The pier reopens</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
                    + "<w:r><w:t> on Monday, the warden said.</w:t></w:r>%s</w:p><w:p><w:r><w:t>Tickets cost four pounds.</w:t></w:r></w:p></w:body></w:document>";
    private static final String BOX =
            "<w:txbxContent><w:p><w:r><w:t>Open from nine to five.</w:t></w:r></w:p></w:txbxContent>";

    @Test
    void footnotesAndEndnotesFollowTheStoryAndAreNoPartOfIt() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("word/document.xml", STORY.formatted(""));
        files.put(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w='w'><w:footnote w:type='separator'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                        + "<w:footnote w:id='2'><w:p><w:r><w:t>According to the harbour's notice.</w:t></w:r></w:p></w:footnote></w:footnotes>");
        files.put(
                "word/endnotes.xml",
                "<w:endnotes xmlns:w='w'><w:endnote><w:p><w:r><w:t>Prices of May.</w:t></w:r></w:p></w:endnote></w:endnotes>");

        Article article = Given.article(Given.upload(docx(files)));

        assertThat(Given.story(article))
                .containsExactly("The pier reopens on Monday, the warden said.", "Tickets cost four pounds.");
        assertThat(Given.body(article)).endsWith("four pounds.");
        assertThat(article.text().toString())
                .endsWith("four pounds.\n\nAccording to the harbour's notice.\n\nPrices of May.");
    }

    @Test
    void aTextBoxIsToldOnceAndInNoSentence() throws IOException {
        String box =
                "<w:r><mc:AlternateContent><mc:Choice>%1$s</mc:Choice><mc:Fallback>%1$s</mc:Fallback></mc:AlternateContent></w:r>"
                        .formatted(BOX);

        Article article = Given.article(Given.upload(docx(Map.of("word/document.xml", STORY.formatted(box)))));

        assertThat(Given.story(article))
                .containsExactly("The pier reopens on Monday, the warden said.", "Tickets cost four pounds.");
        assertThat(Given.blocks(article, Paragraph.Role.FURNITURE)).containsExactly("Open from nine to five.");
    }

    @Test
    void aProblemNamesTheFileInsideThatBreaksOff() throws IOException {
        Parsed parsed = Articles.parse(Given.upload(docx(Map.of("word/document.xml", "<w:document><w:p>"))))
                .getFirst();

        assertThat(parsed)
                .isInstanceOfSatisfying(
                        Parsed.Unreadable.class,
                        unreadable -> assertThat(unreadable.problem().detail()).startsWith("word/document.xml: "));
    }

    private static byte[] docx(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}

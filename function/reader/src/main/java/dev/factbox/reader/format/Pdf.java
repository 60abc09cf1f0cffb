package dev.factbox.reader.format;

import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.decode.SubstituteFont;
import dev.factbox.reader.wire.Byline;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The text layer of a PDF. A scan without one has no text; no characters are recognised in pictures. */
final class Pdf implements Format {
    /** Kept, since loggers that nobody holds forget their level: PDFBox warns of each font that a PDF leaves out. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    static {
        PDFBOX.setLevel(Level.OFF);
        FontMappers.set(new SubstituteFont());
    }

    @Override
    public boolean recognises(SourceDocument document) {
        return document.startsWith("%PDF-");
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            if (pdf.getNumberOfPages() > Limits.PAGES) {
                throw UnreadableException.tooLarge(
                        "The PDF has %d pages; at most %d are read.".formatted(pdf.getNumberOfPages(), Limits.PAGES));
            }
            return List.of(new Parsed.Story(article(pdf, document)));
        } catch (InvalidPasswordException e) {
            throw UnreadableException.locked("The PDF opens only with a password. Upload it unlocked.");
        } catch (IOException | RuntimeException e) {
            throw UnreadableException.malformed("The PDF is broken", e);
        }
    }

    private static Article article(PDDocument pdf, SourceDocument document) throws IOException, UnreadableException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setParagraphStart("\n");
        stripper.setLineSeparator("\n");
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            Deadline.check();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(pdf)).append('\n');
            if (text.length() > Limits.TEXT) {
                throw UnreadableException.tooLarge(
                        "By page %d the PDF's text has more than %d characters.".formatted(page, Limits.TEXT));
            }
        }
        if (text.chars().noneMatch(Character::isLetter)) {
            throw UnreadableException.noText("The PDF has no text layer: it is a scan or holds only pictures.");
        }
        return PlainText.parse(
                text.toString(), document.upload(), "application/pdf", metadata(pdf.getDocumentInformation()));
    }

    private static MetadataBuilder metadata(PDDocumentInformation information) {
        MetadataBuilder metadata = new MetadataBuilder();
        @Nullable String title = information.getTitle();
        if (title != null
                && title.contains(" ")
                && !title.matches("(?i).*\\.(?:docx?|indd|qxd|pdf)|microsoft word.*")) {
            metadata.headline(title);
        }
        @Nullable String author = information.getAuthor();
        return metadata.by(author != null && author.contains(" ") ? Byline.people(author) : List.of());
    }
}

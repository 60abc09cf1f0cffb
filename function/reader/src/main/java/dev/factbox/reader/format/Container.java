package dev.factbox.reader.format;

import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.decode.ZipReader;
import java.util.List;
import java.util.Map;

/** A zip or gzip of articles in any of the formats, in the order of its files; bounded in files, bytes and nesting. */
final class Container implements Format {
    @Override
    public boolean recognises(SourceDocument document) {
        return document.startsWith("PK\u0003\u0004")
                || document.startsWith("PK\u0005\u0006")
                || document.startsWith("\u001F\u008B");
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        if (document.nesting() >= Limits.ARCHIVES) {
            throw UnreadableException.tooLarge(
                    "Archives lie in each other more than %d deep.".formatted(Limits.ARCHIVES));
        }
        if (document.startsWith("\u001F\u008B")) {
            return Formats.parse(document.inner(
                    ZipReader.gunzip(document.bytes()), document.name().replaceFirst("\\.gz$", ""), null));
        }
        Map<String, byte[]> files = ZipReader.unzip(document.bytes(), Container::wanted);
        Items articles = new Items("the zip has " + files.size() + " files");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            articles.addAll(file(document.inner(file.getValue(), file.getKey(), null)));
        }
        return articles.parsed();
    }

    private static boolean wanted(String name) {
        return !name.startsWith("__MACOSX/")
                && !name.matches("(?:.*/)?\\.[^/]*|(?i).*\\.(?:jpe?g|png|gif|mp[34]|mov|tiff?|webp)");
    }

    private static List<Parsed> file(SourceDocument file) {
        try {
            return Formats.parse(file);
        } catch (UnreadableException e) {
            return List.of(new Parsed.Unreadable(e.in(file.name())));
        }
    }
}

package dev.factbox.reader.format;

import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import java.util.List;
import java.util.Map;

/**
 * Pictures, sound, programs and old office files: refused by name, so that their uploader knows what to send instead.
 */
final class Pictures implements Format {
    private static final Map<String, String> MAGIC = Map.of(
            "\u0089PNG", "a PNG picture",
            "\u00FF\u00D8\u00FF", "a JPEG picture",
            "GIF8", "a GIF picture",
            "RIFF", "a picture or sound in RIFF",
            "\u007FELF", "a program",
            "MZ\u0090", "a program",
            "\u00D0\u00CF\u0011\u00E0", "an old Word, Excel or Outlook file; save it as .docx or plain text",
            "{\\rtf", "a Rich Text file; save it as .docx or plain text",
            "ID3", "a sound file",
            "OggS", "a sound file");

    @Override
    public boolean recognises(SourceDocument document) {
        return MAGIC.keySet().stream().anyMatch(document::startsWith);
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        String what = MAGIC.entrySet().stream()
                .filter(entry -> document.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        throw UnreadableException.of("binary", "Not a text", "It is " + what + ".");
    }
}

package dev.factbox.reader.article;

import dev.factbox.reader.Upload;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses an upload into its articles, in the order in which they stand. */
public final class Articles {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

    private Articles() {}

    /** Never throws on any bytes: what can't be read is {@link Parsed.Unreadable}. At least one item. */
    public static List<Parsed> parse(Upload upload) {
        try {
            return List.of(new Parsed.Story(plain(upload)));
        } catch (UnreadableException e) {
            return List.of(new Parsed.Unreadable(e.problem()));
        }
    }

    private static Article plain(Upload upload) throws UnreadableException {
        byte[] bytes = upload.bytes();
        if (bytes.length > Limits.BYTES) {
            throw UnreadableException.tooLarge("The upload has %d bytes; at most %d are read. Upload its text alone."
                    .formatted(bytes.length, Limits.BYTES));
        }
        if (bytes.length == 0) {
            throw UnreadableException.of("empty", "Nothing to read", "The upload has no bytes.");
        }
        String text = CharacterSets.decode(bytes, charset(upload.mediaType())).replace("\r\n", "\n");
        readable(text);
        return PlainText.parse(text, upload);
    }

    private static @Nullable String charset(@Nullable String mediaType) {
        Matcher matcher = CHARSET.matcher(mediaType == null ? "" : mediaType);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static void readable(String text) throws UnreadableException {
        if (text.length() > Limits.TEXT) {
            throw UnreadableException.tooLarge(
                    "The text has %d characters; at most %d are read.".formatted(text.length(), Limits.TEXT));
        }
        long control = text.chars().filter(Character::isISOControl).count();
        long space = text.chars().filter(Character::isWhitespace).count();
        if ((control - space) * 20 > text.length()) {
            throw CharacterSets.binary("More than a twentieth of its characters are control codes");
        }
        if (text.isBlank()) {
            throw UnreadableException.of("empty", "Nothing to read", "The upload holds only white space.");
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw UnreadableException.of("no-letter", "No words in it", "The upload holds no letter of any alphabet.");
        }
    }
}

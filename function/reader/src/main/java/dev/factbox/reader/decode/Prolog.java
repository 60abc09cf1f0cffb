package dev.factbox.reader.decode;

import dev.factbox.reader.article.Letters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What precedes the first element of a marked-up document: white space, comments, processing instructions and a
 * document type. It is scanned once from left to right, since each upload is asked for its root before its format is
 * known.
 *
 * @param doctype the name in the document type declaration, in lower case, or null without one
 * @param root the local name of the first element as it is written, or null if something else comes first
 */
public record Prolog(@Nullable String doctype, @Nullable String root) {
    /** Characters of a document that are searched for its root. */
    private static final int MAX_CHARS = 20_000;

    public static Prolog of(String text) {
        return new Scan(text.substring(0, Math.min(text.length(), MAX_CHARS))).prolog();
    }

    public Optional<String> rootName() {
        return Optional.ofNullable(root);
    }

    private static final class Scan {
        private final String text;
        private int at;

        Scan(String text) {
            this.text = text;
        }

        Prolog prolog() {
            String doctype = null;
            while (skipSpace() || skip("<?", "?>") || skip("<!--", "-->")) {
                // each of them is passed over
            }
            if (text.regionMatches(true, at, "<!doctype", 0, "<!doctype".length())) {
                at += "<!doctype".length();
                skipSpace();
                doctype = Letters.lower(name());
                skipDoctype();
                while (skipSpace() || skip("<?", "?>") || skip("<!--", "-->")) {
                    // each of them is passed over
                }
            }
            return new Prolog(doctype, rootHere());
        }

        private boolean skipSpace() {
            int start = at;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at > start;
        }

        private boolean skip(String opens, String closes) {
            int end = text.startsWith(opens, at) ? text.indexOf(closes, at + opens.length()) : -1;
            at = end < 0 ? at : end + closes.length();
            return end >= 0;
        }

        /** The rest of a document type, with the declarations in its brackets. */
        private void skipDoctype() {
            int bracket = text.indexOf('[', at);
            int end = text.indexOf('>', at);
            if (bracket >= 0 && bracket < end) {
                int close = text.indexOf(']', bracket);
                end = close < 0 ? -1 : text.indexOf('>', close);
            }
            at = end < 0 ? text.length() : end + 1;
        }

        private @Nullable String rootHere() {
            if (at >= text.length() || text.charAt(at) != '<') {
                return null;
            }
            at++;
            String name = name();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                name = name();
            }
            return name.isEmpty() ? null : name;
        }

        private String name() {
            int start = at;
            while (at < text.length() && isNameChar(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }

        private static boolean isNameChar(char c) {
            return (c < 128 && Character.isLetterOrDigit(c)) || c == '_' || c == '.' || c == '-';
        }
    }
}

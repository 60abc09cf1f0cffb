package dev.factbox.reader.language;

import dev.factbox.reader.article.Letters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * BERT's uncased WordPiece, one word at a time: cleaning, lower-casing and accent stripping, each punctuation mark
 * and CJK character apart, then the longest pieces of the vocabulary from left to right (Devlin et al. 2019, and
 * {@code training/tokens.py}). Safe to share between threads.
 */
final class WordPieces {
    /** Pieces of one word; what lies beyond is not read. */
    static final int MOST = 16;

    private static final int LONGEST_PART = 100;

    /** Words remembered, so that memory stays bounded. */
    private static final int REMEMBERED = 20_000;

    private final Map<String, Integer> ids;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();
    private final int unknown;

    /** The id of [CLS], which opens a window. */
    final int opening;

    /** The id of [SEP], which closes it. */
    final int closing;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        this.unknown = id("[UNK]");
        this.opening = id("[CLS]");
        this.closing = id("[SEP]");
    }

    /** Reads a vocabulary, one piece a line; a piece's id is its line's number, from 0. */
    static WordPieces read(InputStream vocabulary) throws IOException {
        Map<String, Integer> ids = new HashMap<>(1 << 16);
        try (var lines = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
            for (String piece = lines.readLine(); piece != null; piece = lines.readLine()) {
                ids.put(piece, ids.size());
            }
        }
        return new WordPieces(ids);
    }

    private int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    /** 1 to {@link #MOST} piece ids; the array must not be changed. */
    int[] of(String word) {
        int[] found = known.get(word);
        if (found != null) {
            return found;
        }
        int[] pieces = cut(word);
        if (known.size() < REMEMBERED && word.length() < LONGEST_PART) {
            known.put(word, pieces);
        }
        return pieces;
    }

    private int[] cut(String word) {
        List<Integer> pieces = new ArrayList<>();
        for (String part : parts(word)) {
            cut(part, pieces);
            if (pieces.size() >= MOST) {
                break;
            }
        }
        if (pieces.isEmpty()) {
            return new int[] {unknown};
        }
        int[] cut = pieces.stream().mapToInt(Integer::intValue).toArray();
        return cut.length > MOST ? Arrays.copyOf(cut, MOST) : cut;
    }

    /** The longest pieces from left to right, or [UNK] alone when some of it is in no piece. */
    private void cut(String part, List<Integer> pieces) {
        int before = pieces.size();
        int at = 0;
        while (at < part.length()) {
            Integer id = null;
            int end = part.codePointCount(0, part.length()) > LONGEST_PART ? at : part.length();
            for (; end > at && id == null; end = id == null ? end - 1 : end) {
                id = ids.get(at == 0 ? part.substring(0, end) : "##" + part.substring(at, end));
            }
            if (id == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(id);
            at = end;
        }
    }

    private static List<String> parts(String word) {
        String plain = isPlain(word) ? Letters.lower(word) : plain(word);
        List<String> parts = new ArrayList<>(1);
        int start = 0;
        for (int at = 0; at < plain.length(); ) {
            int c = plain.codePointAt(at);
            int next = at + Character.charCount(c);
            if (standsAlone(c)) {
                if (at > start) {
                    parts.add(plain.substring(start, at));
                }
                parts.add(plain.substring(at, next));
                start = next;
            }
            at = next;
        }
        if (start < plain.length()) {
            parts.add(plain.substring(start));
        }
        return parts;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c > 0x20 && c < 0x7F);
    }

    /** Without controls, lower case, without accents. */
    private static String plain(String word) {
        StringBuilder clean = new StringBuilder();
        word.codePoints().filter(c -> c != 0xFFFD && !isOther(c)).forEach(clean::appendCodePoint);
        String apart = Normalizer.normalize(Letters.lower(clean.toString()), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Unicode's category C. */
    private static boolean isOther(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean standsAlone(int c) {
        if (c < 0x80) {
            return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
        }
        return isPunctuation(c) || isIdeograph(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks that BERT calls Chinese characters. */
    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2B73F)
                || (c >= 0x2B740 && c <= 0x2B81F)
                || (c >= 0x2B820 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}

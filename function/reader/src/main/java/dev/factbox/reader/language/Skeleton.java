package dev.factbox.reader.language;

/**
 * A text's skeleton: one ASCII character for each code point, so that rules written in plain regular expressions hold
 * for every script and every offset is in code points. White space and controls become a space, letters {@code a} or
 * {@code A}, digits {@code 0}, apostrophes and hyphens their ASCII twins, other ASCII stays. The rules are those of
 * {@code training/tokens.py}: the model was trained on words split in exactly this way.
 */
final class Skeleton {
    /** Any symbol outside ASCII. */
    private static final char SYMBOL = '\u0001';

    /** A mark or joiner that belongs to the symbol before it. */
    private static final char JOINED = '\u0002';

    private Skeleton() {}

    static String of(int[] codePoints) {
        StringBuilder bones = new StringBuilder(codePoints.length);
        char last = ' ';
        for (int c : codePoints) {
            last = of(c, last);
            bones.append(last);
        }
        return bones.toString();
    }

    private static char of(int c, char last) {
        if (isSpace(c)) {
            return ' ';
        }
        if (c < 0x80) {
            return (char) c;
        }
        return switch (c) {
            case 0x2019, 0x02BC -> '\'';
            case 0x2010, 0x2011 -> '-';
            default -> ofCategory(c, last);
        };
    }

    private static char ofCategory(int c, char last) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0';
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> 'A';
            case Character.LOWERCASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> 'a';
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> ofMark(last);
            default -> SYMBOL;
        };
    }

    private static char ofMark(char last) {
        if (isAlphanumeric(last)) {
            return 'a';
        }
        return last == ' ' ? SYMBOL : JOINED;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isSpace(int c) {
        return c <= 0x20
                || (c >= 0x7F && c <= 0xA0)
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200B)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x2060
                || c == 0x3000
                || c == 0xFEFF;
    }
}

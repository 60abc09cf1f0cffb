package dev.factbox.reader.language;

import dev.factbox.reader.language.Words.Place;
import java.util.List;

/** Word shapes as the model reads them, since its pieces are uncased; the same as in {@code training/tokens.py}. */
final class Shapes {
    private static final int JOINED = 0;
    private static final int SPACED = 1;
    private static final int PARAGRAPH = 2;

    private Shapes() {}

    /** The shape of each word of a paragraph, in 1..33: one for each form and each kind of gap before the word. */
    static int[] of(int[] text, List<Place> words) {
        int[] shapes = new int[words.size()];
        for (int i = 0; i < shapes.length; i++) {
            Place word = words.get(i);
            int before = i == 0 ? PARAGRAPH : words.get(i - 1).end() == word.start() ? JOINED : SPACED;
            shapes[i] = 1 + 3 * form(text, word) + before;
        }
        return shapes;
    }

    private static int form(int[] text, Place word) {
        int letters = 0;
        int upper = 0;
        boolean firstUpper = false;
        boolean digits = false;
        for (int i = word.start(); i < word.end(); i++) {
            int type = Character.getType(text[i]);
            digits |= type == Character.DECIMAL_DIGIT_NUMBER;
            if (isLetter(type)) {
                boolean isUpper = type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
                firstUpper |= letters == 0 && isUpper;
                upper += isUpper ? 1 : 0;
                letters++;
            }
        }
        if (digits) {
            return letters > 0 ? 7 : 6;
        }
        return letters > 0 ? ofLetters(letters, upper, firstUpper) : ofMarks(text, word);
    }

    private static int ofLetters(int letters, int upper, boolean firstUpper) {
        if (upper == 0) {
            return 0;
        }
        if (letters == 1) {
            return 3;
        }
        if (upper == letters) {
            return 2;
        }
        if (firstUpper) {
            return upper == 1 ? 1 : 4;
        }
        return 5;
    }

    private static int ofMarks(int[] text, Place word) {
        if (isAll(text, word, ".!?…")) {
            return 8;
        }
        return isAll(text, word, "\"'`«»‘’‚‛“”„‟‹›") ? 9 : 10;
    }

    private static boolean isLetter(int type) {
        return switch (type) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> true;
            default -> false;
        };
    }

    private static boolean isAll(int[] text, Place word, String marks) {
        for (int i = word.start(); i < word.end(); i++) {
            if (marks.indexOf(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}

package dev.factbox.reader.page;

/**
 * Counts over a block's characters that tell prose from furniture.
 *
 * @param words runs of letters and digits; a character of a script without spaces counts as half of one
 * @param capitalised words that begin with a capital
 * @param upper words of two letters or more in capitals
 * @param shortLower words of one to three small letters: function words in most languages
 * @param digits characters that are digits
 * @param sentences ends of sentences inside or at the end
 * @param last the last character that is neither a quotation mark nor a bracket
 */
record Prose(
        int words,
        int capitalised,
        int upper,
        int shortLower,
        int letters,
        int digits,
        int commas,
        int sentences,
        char first,
        char last) {
    static Prose of(String text) {
        Counter counter = new Counter();
        for (int i = 0; i < text.length(); i++) {
            counter.take(text.charAt(i));
        }
        return counter.done(text);
    }

    boolean endsSentence() {
        return isEnd(last);
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '।';
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '\'' || c == '’' || c == ')' || c == ']' || c == '»' || c == '」';
    }

    private static boolean isUnspaced(char c) {
        return c >= 0x2E80 && c <= 0xD7FF && !Character.UnicodeScript.of(c).equals(Character.UnicodeScript.HANGUL);
    }

    private static final class Counter {
        private int words;
        private int capitalised;
        private int upper;
        private int shortLower;
        private int letters;
        private int digits;
        private int commas;
        private int sentences;
        private int unspaced;
        private int length;
        private int capitals;
        private boolean startsUpper;
        private char significant = ' ';

        void take(char c) {
            if (c < 128 ? c >= 'a' && c <= 'z' : Character.isLetter(c) && !Character.isUpperCase(c)) {
                letter(false);
                unspaced += c >= 0x2E80 && isUnspaced(c) ? 1 : 0;
            } else if ((c >= 'A' && c <= 'Z') || (c >= 128 && Character.isUpperCase(c))) {
                letter(true);
            } else if (c >= '0' && c <= '9') {
                digits++;
                length++;
            } else if ((c != '\'' && c != '’') || length == 0) {
                endWord();
                commas += c == ',' || c == '，' || c == '、' ? 1 : 0;
                sentences += ((c == ' ' || c == '\n') && isEnd(significant)) || c == '。' ? 1 : 0;
            }
            if (!isClosing(c)) {
                significant = c;
            }
        }

        private void letter(boolean capital) {
            letters++;
            startsUpper = length == 0 ? capital : startsUpper;
            capitals += capital ? 1 : 0;
            length++;
        }

        private void endWord() {
            if (length == 0) {
                return;
            }
            words++;
            capitalised += startsUpper ? 1 : 0;
            upper += length > 1 && capitals == length ? 1 : 0;
            shortLower += length <= 3 && capitals == 0 && letters > 0 ? 1 : 0;
            length = 0;
            capitals = 0;
            startsUpper = false;
        }

        Prose done(String text) {
            endWord();
            int ends = sentences + (isEnd(significant) ? 1 : 0);
            char first = text.isEmpty() ? ' ' : text.charAt(0);
            int all = words + unspaced / 2;
            return new Prose(all, capitalised, upper, shortLower, letters, digits, commas, ends, first, significant);
        }
    }
}

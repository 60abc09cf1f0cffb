package dev.factbox.reader.language;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Words.Place;
import java.util.List;
import java.util.Set;

/**
 * Finds where the sentences of a paragraph begin, by rules: a stop ends a sentence unless it belongs to an
 * abbreviation, and takes the quotation marks and brackets that close after it along. White space says nothing but
 * whether a mark is attached, so hard-wrapped lines and text with a space around every mark read alike.
 */
final class Sentences {
    /** No sentence is longer, in words: what goes on is cut, so that work a sentence stays bounded. */
    static final int LONGEST = 200;

    private static final String OPENING = "“‘«„([{`";
    private static final String CLOSING = "”’»)]}'";
    private static final String STRAIGHT = "\"";
    private static final String DIGITS = "0123456789";

    /** Abbreviations that always lead to a name, written without the stop. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "fr", "hon", "messrs", "sen", "sens", "rep", "reps", "gov", "govs",
            "pres", "gen", "col", "maj", "capt", "cmdr", "lt", "sgt", "cpl", "pvt", "adm", "brig", "det", "supt",
            "insp", "st", "ste", "mt", "ft", "no", "nos", "rs", "vs", "v", "fig", "vol", "p", "pp", "art", "sec", "cf",
            "ca", "approx", "e.g", "i.e");

    /** Words that begin a sentence after an abbreviation rather than go on with a name. */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "I",
            "You",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "My",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "But",
            "And",
            "Or",
            "So",
            "Yet",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "With",
            "Under",
            "Since",
            "Until",
            "Despite",
            "During",
            "After",
            "Before",
            "As",
            "If",
            "When",
            "While",
            "Where",
            "Although",
            "Though",
            "Because",
            "However",
            "Meanwhile",
            "Also",
            "Then",
            "Now",
            "Here",
            "What",
            "Who",
            "Why",
            "How",
            "Some",
            "Many",
            "Most",
            "Both",
            "Each",
            "All",
            "No",
            "Not",
            "One",
            "Two",
            "Such",
            "According",
            "Last",
            "Earlier",
            "Later",
            "Once",
            "Only",
            "Still",
            "Even",
            "Another",
            "Other",
            "Officials",
            "Police",
            "People");

    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "told",
            "added",
            "wrote",
            "cried",
            "shouted",
            "replied",
            "wondered",
            "yelled",
            "exclaimed",
            "demanded",
            "inquired",
            "joked",
            "quipped",
            "tweeted");

    private final int[] text;
    private final List<Place> words;
    private final boolean[] starts;

    private Sentences(int[] text, List<Place> words) {
        this.text = text;
        this.words = words;
        this.starts = new boolean[words.size()];
    }

    /** Returns true if a sentence begins at each word; the first always does. */
    static boolean[] starts(int[] text, List<Place> words) {
        Sentences sentences = new Sentences(text, words);
        sentences.find();
        return sentences.starts;
    }

    private void find() {
        int start = 0;
        boolean quoted = false;
        for (int at = 0; at < words.size(); at++) {
            String form = form(at);
            if (at == start) {
                starts[at] = true;
            }
            quoted = form.equals(STRAIGHT) ? opens(at, quoted) : quoted;
            int next = mayEnd(form) ? afterClosers(at, quoted) : at + 1;
            boolean ends = mayEnd(form) && next < words.size() && ends(start, at, next);
            if (ends || at + 1 - start >= LONGEST) {
                start = ends ? next : at + 1;
            }
        }
    }

    private static boolean mayEnd(String form) {
        char last = form.charAt(form.length() - 1);
        return (last == '.' || last == '!' || last == '?' || last == '…') && !isAddress(form);
    }

    private static boolean isAddress(String form) {
        return form.startsWith("http") || form.startsWith("www.");
    }

    /** The first word after a stop and after the marks and footnotes that close with it. */
    private int afterClosers(int stop, boolean quoted) {
        boolean open = quoted;
        int at = stop + 1;
        while (at < words.size()) {
            if (isFootnote(at)) {
                at += 3;
                continue;
            }
            String form = form(at);
            if (form.equals(STRAIGHT) && !opens(at, open)) {
                open = false;
            } else if (form.length() > 2 || !isAll(form, CLOSING) || (isSpaced(at) && form.equals("'"))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Returns true if a straight quotation mark opens: by where it is attached, else by whether one is open. */
    private boolean opens(int at, boolean quoted) {
        boolean before = isSpaced(at);
        return before == isSpaced(at + 1) ? !quoted : before;
    }

    /** "[12]". */
    private boolean isFootnote(int at) {
        return at + 2 < words.size()
                && form(at).equals("[")
                && isAll(form(at + 1), DIGITS)
                && form(at + 2).equals("]");
    }

    private boolean isSpaced(int at) {
        return at == 0
                || at >= words.size()
                || words.get(at).start() > words.get(at - 1).end();
    }

    /**
     * Returns true if the sentence that began at {@code start} ends with the stop, {@code next} being the word after
     * it.
     */
    private boolean ends(int start, int stop, int next) {
        String form = form(stop);
        int opener = afterOpeners(next);
        if (opener == words.size()) {
            return isSpaced(next);
        }
        String begin = form(opener);
        if (!isSpaced(next) && !(isBare(form) && Character.isUpperCase(begin.codePointAt(0)) && lowerBefore(stop))) {
            return false;
        }
        if (isBare(form)) {
            return !isEnumerator(start, stop)
                    && !isLetterOfAbbreviation(stop, begin)
                    && beginsAfterBareStop(form, next, opener);
        }
        return endsAfterAbbreviation(form, stop, next, opener);
    }

    private boolean beginsAfterBareStop(String stop, int next, int opener) {
        String begin = form(opener);
        if (Character.isLowerCase(begin.codePointAt(0))) {
            return hasUpper(begin);
        }
        boolean question = stop.charAt(stop.length() - 1) != '.';
        boolean closed = next > 0 && isAll(form(next - 1), CLOSING + STRAIGHT);
        return !(question && closed && isSpeakerWithVerb(opener))
                && !(closed && isAll(form(next), "-–—"))
                && !isAll(begin, ",;:");
    }

    private boolean endsAfterAbbreviation(String form, int stop, int next, int opener) {
        String plain = Letters.lower(form.substring(0, form.length() - 1));
        String begin = form(opener);
        if (TITLES.contains(plain) || !isCapital(begin)) {
            return false;
        }
        boolean closed = next > stop + 1;
        boolean time = plain.equals("a.m") || plain.equals("p.m") || plain.equals("etc");
        return closed || time || opener > next || (STARTERS.contains(begin) && !isInitials(form, begin));
    }

    /** "J. A. Smith": an initial before another. */
    private static boolean isInitials(String form, String begin) {
        return form.length() == 2 && begin.length() == 1 && !begin.equals("I");
    }

    /** Nothing, "1." or "a." before the stop: an ellipsis or a list's item that goes on. */
    private boolean isEnumerator(int start, int stop) {
        return stop == start || (stop == start + 1 && (form(start).length() <= 2 || isAll(form(start), DIGITS)));
    }

    /** The one letter of "H.R. 1280", "(b. March 2009)" or "c. 347". */
    private boolean isLetterOfAbbreviation(int stop, String begin) {
        String letter = stop == 0 || isSpaced(stop) ? "" : form(stop - 1);
        return letter.length() == 1
                && ((Character.isUpperCase(letter.charAt(0)) && isAll(begin, DIGITS))
                        || (stop > 1 && "bcd".contains(letter) && isAll(form(stop - 2), OPENING + ";")));
    }

    private boolean lowerBefore(int stop) {
        return stop > 0
                && form(stop - 1).length() > 1
                && Character.isLowerCase(form(stop - 1).codePointAt(0));
    }

    /** "Smith asked", "asked Smith", "he said": what goes on after a quoted question. */
    private boolean isSpeakerWithVerb(int at) {
        for (int i = at; i < Math.min(at + 4, words.size()); i++) {
            String form = form(i);
            if (SPEECH.contains(form)) {
                return i > at;
            }
            if (!isCapital(form) && !form.equals(".")) {
                return false;
            }
        }
        return false;
    }

    private int afterOpeners(int at) {
        int i = at;
        while (i < words.size() && isAll(form(i), OPENING + STRAIGHT + "'•*–—-")) {
            i++;
        }
        return i;
    }

    private static boolean isBare(String form) {
        return !Character.isLetterOrDigit(form.codePointAt(0));
    }

    private static boolean isCapital(String form) {
        return Character.isUpperCase(form.codePointAt(0));
    }

    private static boolean hasUpper(String form) {
        return form.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean isAll(String form, String marks) {
        return form.codePoints().allMatch(c -> marks.indexOf(c) >= 0);
    }

    private String form(int at) {
        Place word = words.get(at);
        return new String(text, word.start(), word.end() - word.start());
    }
}

package dev.factbox.reader.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into the windows that the model reads: whole paragraphs, as many as fit. Where a window begins
 * depends on the paragraphs near by and on nothing else, so that an article's facts don't change when a paragraph far
 * away does: a window begins at each paragraph whose hash is the least among those within half a window's reach
 * (local-minimum chunking, Bjørner et al. 2010); what is still too long between two of those is halved.
 */
final class Windows {
    private final List<Word> words;
    private final int room;

    /** Ranges of words that stay together: paragraphs, or parts of those that are longer than a window. */
    private final List<Window> units = new ArrayList<>();

    /** Pieces before each unit, and in the end all pieces. */
    private int[] before = new int[0];

    private Windows(List<Word> words, int room) {
        this.words = words;
        this.room = room;
    }

    /** The windows of an article, in order, each of at most {@code room} pieces; every word is in exactly one. */
    static List<Window> of(List<Word> words, int room) {
        Windows windows = new Windows(words, room);
        windows.findUnits();
        windows.measure();
        return windows.join();
    }

    private void findUnits() {
        int start = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || words.get(at).opensParagraph()) {
                cutLong(start, at);
                start = at;
            }
        }
    }

    /**
     * Cuts a paragraph that is too long before the last sentence that still fits, else before the last word that does.
     */
    private void cutLong(int start, int end) {
        int from = start;
        int sentence = start;
        int size = 0;
        for (int at = start; at < end; at++) {
            size += words.get(at).pieces().length;
            sentence = words.get(at).opensSentence() ? at : sentence;
            if (size > room) {
                int cut = sentence > from ? sentence : at;
                units.add(new Window(from, cut));
                from = cut;
                size = pieces(cut, at + 1);
            }
        }
        if (from < end) {
            units.add(new Window(from, end));
        }
    }

    private int pieces(int from, int to) {
        int size = 0;
        for (int at = from; at < to; at++) {
            size += words.get(at).pieces().length;
        }
        return size;
    }

    private void measure() {
        before = new int[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            before[i + 1] = before[i] + pieces(units.get(i).from(), units.get(i).to());
        }
    }

    private List<Window> join() {
        int[] hashes = units.stream().mapToInt(this::hash).toArray();
        List<Window> windows = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= units.size(); i++) {
            if (i == units.size() || isLeast(hashes, i)) {
                halve(start, i, windows);
                start = i;
            }
        }
        return windows;
    }

    /** Returns true if a unit's hash is less than those of all units that begin within half a window of it. */
    private boolean isLeast(int[] hashes, int unit) {
        for (int i = unit - 1; i >= 0 && before[unit] - before[i] <= room / 2; i--) {
            if (hashes[i] <= hashes[unit]) {
                return false;
            }
        }
        for (int i = unit + 1; i < hashes.length && before[i] - before[unit] <= room / 2; i++) {
            if (hashes[i] < hashes[unit]) {
                return false;
            }
        }
        return true;
    }

    private void halve(int start, int end, List<Window> windows) {
        if (before[end] - before[start] <= room || end - start == 1) {
            windows.add(new Window(units.get(start).from(), units.get(end - 1).to()));
            return;
        }
        int half = before[start] + (before[end] - before[start]) / 2;
        int middle = start + 1;
        while (middle + 1 < end && before[middle] < half) {
            middle++;
        }
        halve(start, middle, windows);
        halve(middle, end, windows);
    }

    /** FNV-1a over the forms, so that it is the same on every machine. */
    private int hash(Window unit) {
        int hash = 0x811C9DC5;
        for (int at = unit.from(); at < unit.to(); at++) {
            String form = words.get(at).form();
            for (int i = 0; i < form.length(); i++) {
                hash = (hash ^ form.charAt(i)) * 0x01000193;
            }
            hash = (hash ^ ' ') * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }
}

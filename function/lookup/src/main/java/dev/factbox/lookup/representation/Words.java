package dev.factbox.lookup.representation;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet's text, addressed in the unit that its spans count. */
final class Words {
    /** Code points of context on each side of a quote selector. */
    private static final int AROUND = 32;

    private final String utf16;
    private final Text text;
    private final boolean inUtf16;

    Words(FactSheet sheet) {
        this.utf16 = sheet.text();
        this.text = Text.of(utf16);
        this.inUtf16 = !sheet.offsetUnit().equals(FactSheet.CODE_POINT);
    }

    String of(Span span) {
        return slice(span.start(), span.end());
    }

    /** The words of several spans, with an ellipsis between them. */
    String of(List<Span> spans) {
        return spans.stream().map(this::of).collect(Collectors.joining(" … "));
    }

    String before(Span span) {
        return slice(Math.max(0, span.start() - AROUND), span.start());
    }

    String after(Span span) {
        return slice(span.end(), Math.min(length(), span.end() + AROUND));
    }

    private int length() {
        return inUtf16 ? utf16.length() : text.length();
    }

    private String slice(int start, int end) {
        return inUtf16 ? utf16.substring(start, end) : text.slice(start, end);
    }
}

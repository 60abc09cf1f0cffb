package dev.factbox.local.up;

import dev.factbox.ingest.Report;
import java.io.PrintStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows how far the uploads are, a line that is written over where there is a terminal. */
final class Progress implements Consumer<Report> {
    private final PrintStream out;
    private final boolean terminal;
    private int expected;
    private int stored;
    private int failed;
    private @Nullable String first;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    synchronized void expect(int uploads) {
        expected = uploads;
    }

    @Override
    public synchronized void accept(Report report) {
        switch (report) {
            case Report.Stored(String source, String article, long bytes, long milliseconds) -> {
                stored++;
                first = first == null ? article : first;
                say("read " + source + " (" + bytes + " bytes, " + milliseconds + " ms)");
            }
            case Report.Incomplete incomplete ->
                keep("a fault of Factbox left parts out of " + incomplete.source() + ": " + incomplete.parts());
            case Report.Failed failure -> {
                failed++;
                keep("can't read " + failure.source() + ": " + failure.problem().title());
            }
            case Report.KillAdvisory advisory -> {
                stored++;
                keep("held " + advisory.source() + ", which kills a story in words, and " + advisory.held());
            }
            case Report.Deleted(String source) -> keep("deleted " + source);
            case Report.Released(String source, String article) -> keep("released " + article);
            case Report.Skipped(String source, String reason) -> keep("skipped " + source + ": " + reason);
            case Report.Untraced untraced -> keep("left out of " + untraced.source() + ": " + untraced.sentence());
            case Report.Unwritten(String source, String article, String reason) ->
                keep("no abstractive summary of " + source + ": " + reason);
            case Report.Postponed(String source, String reason) -> keep("tries again " + source + ": " + reason);
        }
    }

    private void say(String line) {
        if (terminal && stored + failed < expected) {
            out.print("\r\u001b[K" + (stored + failed) + " of " + expected + ": " + line);
        } else {
            keep(line);
        }
    }

    private void keep(String line) {
        out.println((terminal ? "\r\u001b[K" : "") + line);
    }

    synchronized String summary() {
        return "Factbox is up: " + count(stored, "article") + " read, " + failed + " that can't be.";
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** The id of the article that was read last. */
    synchronized @Nullable String first() {
        return first;
    }
}

package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention.Precision;
import dev.factbox.reader.facts.time.Meaning.Which;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/** Chooses the year of what comes around once a year, seen from the day of publication. */
record Years(LocalDate published) {
    /** The one that the words ask for; where they leave it open, the one to which the clause looks. */
    Moment choose(IntFunction<Moment> in, Which which, Direction direction) {
        return switch (which) {
            case LAST -> before(in, false);
            case NEXT -> after(in, false);
            case THIS -> in.apply(published.getYear());
            case OPEN -> nearest(in, direction);
        };
    }

    /** The latest that has begun by the day of publication. */
    private Moment before(IntFunction<Moment> in, boolean running) {
        Moment thisYear = in.apply(published.getYear());
        boolean begun = !thisYear.start().isAfter(published);
        boolean current =
                !running && Moment.of(thisYear.precision(), published).start().equals(thisYear.start());
        return begun && !current ? thisYear : in.apply(published.getYear() - 1);
    }

    /** The first that has not ended by the day of publication. */
    private Moment after(IntFunction<Moment> in, boolean running) {
        Moment thisYear = in.apply(published.getYear());
        LocalDate now = Moment.of(thisYear.precision(), published).start();
        boolean ahead =
                running ? !thisYear.start().isBefore(now) : thisYear.start().isAfter(now);
        return ahead ? thisYear : in.apply(published.getYear() + 1);
    }

    /** The nearest in time; the direction in which the clause looks may make it the other, within bounds. */
    private Moment nearest(IntFunction<Moment> in, Direction direction) {
        Moment back = before(in, true);
        Moment forth = after(in, true);
        long behind = ChronoUnit.DAYS.between(back.start(), published);
        long ahead = ChronoUnit.DAYS.between(published, forth.start());
        return switch (direction) {
            case PAST -> behind <= backwards(back.precision()) * ahead ? back : forth;
            case FUTURE -> ahead <= forwards(back.precision()) * behind ? forth : back;
            case OPEN -> behind <= (back.precision() == Precision.QUARTER ? 2 : 1) * ahead ? back : forth;
        };
    }

    /** Returns the factor by which the past reading may be farther than the future one, in a clause in the past. */
    private static long backwards(Precision precision) {
        return precision == Precision.DAY ? 2 : Integer.MAX_VALUE;
    }

    /** The same for a clause in the future; of quarters copy speaks mostly when they are over. */
    private static long forwards(Precision precision) {
        return switch (precision) {
            case DAY -> 2;
            case QUARTER -> 1;
            default -> 4;
        };
    }
}

package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.DateMention.Precision;
import dev.factbox.reader.facts.time.Meaning.Origin;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts out what time expressions mean, one after the other in the order of the text, since some count from the ones
 * before.
 */
final class Resolver {
    static final String PUBLISHED = "published";

    private final LocalDate published;
    private @Nullable Moment last;
    private @Nullable String lastId;
    private @Nullable Moment quarter;

    Resolver(LocalDate published) {
        this.published = published;
    }

    /**
     * What an expression comes to.
     *
     * @param moment null for durations, sets, references and periods without a date
     */
    record Resolved(
            DateMention.Type type,
            @Nullable String value,
            @Nullable Precision precision,
            @Nullable String anchor,
            @Nullable Moment moment) {}

    /** Remembers a date that later expressions may count from. */
    void remember(Meaning meaning, Resolved resolved, String id) {
        Moment moment = resolved.moment;
        if (moment == null || meaning instanceof Meaning.Counterpart) {
            return;
        }
        last = moment;
        lastId = id;
        quarter = moment.precision() == Precision.QUARTER ? moment : quarter;
    }

    Resolved resolve(Meaning meaning, Direction direction) {
        return switch (meaning) {
            case Meaning.Fixed(DateMention.Type type, String value) -> new Resolved(type, value, null, null, null);
            case Meaning.Clock(String clock, Meaning day) -> clock(clock, day, direction);
            case Meaning.Weekend(long n, Origin origin) -> weekend(n, origin, direction);
            case Meaning.Known known -> date(known.moment(), null);
            case Meaning.Yearly yearly -> date(yearly(yearly, direction), anchor(yearly));
            case Meaning.Weekday weekday -> date(weekday(weekday, direction), PUBLISHED);
            case Meaning.Shift shift ->
                date(origin(shift.origin()).plus(shift.unit(), shift.n()), anchor(shift.origin()));
            case Meaning.Counterpart counterpart -> date(counterpart(counterpart), anchor(counterpart.origin()));
            case Meaning.Again again -> date(again(again), lastId == null ? PUBLISHED : lastId);
        };
    }

    private static Resolved date(Moment moment, @Nullable String anchor) {
        return new Resolved(DateMention.Type.DATE, moment.value(), moment.precision(), anchor, moment);
    }

    private Moment today() {
        return Moment.of(Precision.DAY, published);
    }

    private Moment origin(Origin origin) {
        Moment context = last;
        return origin == Origin.PUBLISHED || context == null ? today() : context;
    }

    private String anchor(Origin origin) {
        String context = lastId;
        return origin == Origin.PUBLISHED || context == null ? PUBLISHED : context;
    }

    private @Nullable String anchor(Meaning.Yearly yearly) {
        return yearly.year() instanceof Meaning.Known ? null : PUBLISHED;
    }

    private Resolved clock(String clock, @Nullable Meaning day, Direction direction) {
        Resolved on = day == null ? date(context(), anchor(Origin.CONTEXT)) : resolve(day, direction);
        boolean part = clock.length() == 3;
        boolean seconds = clock.length() >= 9 && clock.charAt(6) == ':' && Character.isDigit(clock.charAt(1));
        Precision precision = part ? Precision.PART_OF_DAY : seconds ? Precision.SECOND : Precision.MINUTE;
        return new Resolved(DateMention.Type.TIME, on.value() + clock, precision, on.anchor(), on.moment());
    }

    /** The day spoken of: the last one mentioned, or the day of publication. */
    private Moment context() {
        Moment context = last;
        return context != null && context.precision() == Precision.DAY ? context : today();
    }

    private Resolved weekend(long n, Origin origin, Direction direction) {
        boolean over = origin == Origin.CONTEXT
                && direction != Direction.FUTURE
                && published.getDayOfWeek().getValue() < 6;
        Moment week = today().plus(Unit.WEEK, over ? n - 1 : n);
        return new Resolved(DateMention.Type.DATE, week.value() + "-WE", Precision.WEEK, anchor(origin), week);
    }

    private Moment weekday(Meaning.Weekday weekday, Direction direction) {
        Moment today = today();
        return switch (weekday.which()) {
            case LAST -> today.plus(Unit.DAY, -1).onOrBefore(weekday.day());
            case NEXT -> today.plus(Unit.DAY, 1).onOrAfter(weekday.day());
            case THIS -> direction == Direction.PAST ? today.onOrBefore(weekday.day()) : today.onOrAfter(weekday.day());
            case OPEN ->
                direction == Direction.FUTURE ? today.onOrAfter(weekday.day()) : today.onOrBefore(weekday.day());
        };
    }

    private Moment yearly(Meaning.Yearly yearly, Direction direction) {
        IntFunction<Moment> in = yearly.in();
        Meaning year = yearly.year();
        if (year != null) {
            Moment known = resolve(year, direction).moment();
            return in.apply((known == null ? today() : known).day().getYear());
        }
        return switch (yearly.which()) {
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

    /** How many times farther than the next one the last one may lie, in a clause in the past. */
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

    /** Beside a date of the same kind, as fine as that date. */
    private Moment counterpart(Meaning.Counterpart counterpart) {
        Moment context = last;
        boolean month = context != null && context.precision() == Precision.MONTH;
        Moment beside = month ? context : quarter;
        return beside != null
                ? beside.sameKind(counterpart.unit(), counterpart.n())
                : origin(counterpart.origin()).plus(counterpart.unit(), counterpart.n());
    }

    private Moment again(Meaning.Again again) {
        Moment context = last == null ? today() : last;
        Unit unit = again.unit();
        if (unit == Unit.QUARTER) {
            return quarter == null ? today().plus(Unit.QUARTER, -1) : quarter;
        }
        return unit == null ? context : Moment.of(unit.precision, context.day());
    }
}

package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.DateMention.Precision;
import dev.factbox.reader.facts.time.Meaning.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Counts out what time expressions mean, one after the other in the order of the text, since some count from the ones
 * before.
 */
final class Resolver {
    static final String PUBLISHED = "published";

    private final LocalDate published;
    private @Nullable Mentioned last;
    private @Nullable Mentioned quarter;

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

    /** Remembers a date that later expressions may count from; a length in months ends the talk of a quarter. */
    void remember(Meaning meaning, Resolved resolved, String id) {
        Moment moment = resolved.moment;
        if (moment != null && !(meaning instanceof Meaning.Counterpart)) {
            last = new Mentioned(moment, id);
            quarter = moment.precision() == Precision.QUARTER ? last : quarter;
        }
        String value = resolved.value;
        boolean months = moment == null && value != null && value.matches("P\\d+M");
        quarter = months ? null : quarter;
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
            case Meaning.Counterpart counterpart -> counterpart(counterpart);
            case Meaning.Again(Unit unit) -> again(unit);
            case Meaning.WeekOf(Meaning day) -> week(resolve(day, direction));
        };
    }

    /** A date without a value where the period is outside the years that a value can name. */
    private static Resolved date(@Nullable Moment moment, @Nullable String anchor) {
        return moment == null || !moment.isWritten()
                ? new Resolved(DateMention.Type.DATE, null, null, null, null)
                : new Resolved(DateMention.Type.DATE, moment.value(), moment.precision(), anchor, moment);
    }

    private Moment today() {
        return Moment.of(Precision.DAY, published);
    }

    private Moment origin(Origin origin) {
        return origin == Origin.PUBLISHED || last == null ? today() : last.moment;
    }

    private String anchor(Origin origin) {
        return origin == Origin.PUBLISHED || last == null ? PUBLISHED : last.id;
    }

    private @Nullable String anchor(Meaning.Yearly yearly) {
        return yearly.year() instanceof Meaning.Known ? null : PUBLISHED;
    }

    private Resolved clock(String clock, @Nullable Meaning day, Direction direction) {
        Resolved on = day == null ? date(context(), anchor(Origin.CONTEXT)) : resolve(day, direction);
        if (on.moment() == null) {
            return new Resolved(DateMention.Type.TIME, null, null, null, null);
        }
        boolean part = clock.length() == 3;
        boolean seconds = clock.length() >= 9 && clock.charAt(6) == ':' && Character.isDigit(clock.charAt(1));
        Precision precision = part ? Precision.PART_OF_DAY : seconds ? Precision.SECOND : Precision.MINUTE;
        return new Resolved(DateMention.Type.TIME, on.value() + clock, precision, on.anchor(), on.moment());
    }

    /** The day spoken of: the last one mentioned, or the day of publication. */
    private Moment context() {
        return last != null && last.moment.precision() == Precision.DAY ? last.moment : today();
    }

    private Resolved weekend(long n, Origin origin, Direction direction) {
        boolean over = origin == Origin.CONTEXT
                && direction != Direction.FUTURE
                && published.getDayOfWeek().getValue() < 6;
        Moment week = today().plus(Unit.WEEK, over ? n - 1 : n);
        return week == null
                ? date(null, null)
                : new Resolved(DateMention.Type.DATE, week.value() + "-WE", Precision.WEEK, anchor(origin), week);
    }

    private static Resolved week(Resolved day) {
        Moment moment = day.moment;
        return moment == null ? day : date(Moment.of(Precision.WEEK, moment.day()), day.anchor);
    }

    private Moment weekday(Meaning.Weekday weekday, Direction direction) {
        Moment today = today();
        return switch (weekday.which()) {
            case LAST -> today.before(weekday.day());
            case NEXT -> today.after(weekday.day());
            case THIS -> direction == Direction.PAST ? today.onOrBefore(weekday.day()) : today.onOrAfter(weekday.day());
            case OPEN ->
                direction == Direction.FUTURE ? today.onOrAfter(weekday.day()) : today.onOrBefore(weekday.day());
        };
    }

    private @Nullable Moment yearly(Meaning.Yearly yearly, Direction direction) {
        Meaning year = yearly.year();
        if (year == null) {
            return new Years(published).choose(yearly.in(), yearly.which(), direction);
        }
        Moment known = resolve(year, direction).moment();
        return known == null ? null : yearly.in().apply(known.day().getYear());
    }

    /** A year from the quarter or month that the text speaks of, as fine as that; or else from the origin. */
    private Resolved counterpart(Meaning.Counterpart counterpart) {
        Mentioned month = last != null && last.moment.precision() == Precision.MONTH ? last : null;
        Mentioned beside = month == null ? quarter : month;
        return beside == null
                ? date(
                        origin(counterpart.origin()).plus(counterpart.unit(), counterpart.n()),
                        anchor(counterpart.origin()))
                : date(beside.moment.sameKind(counterpart.unit(), counterpart.n()), beside.id);
    }

    /** The quarter that the text speaks of, or the last that is over; any other unit as it holds the last date. */
    private Resolved again(@Nullable Unit unit) {
        Mentioned spoken = unit == Unit.QUARTER || (unit == null && quarter != null) ? quarter : last;
        if (spoken == null) {
            return date(unit == null ? today() : today().plus(unit, unit == Unit.QUARTER ? -1 : 0), PUBLISHED);
        }
        return date(unit == null ? spoken.moment : Moment.of(unit.precision, spoken.moment.day()), spoken.id);
    }

    /** A date of the text that others may count from. */
    private record Mentioned(Moment moment, String id) {}
}

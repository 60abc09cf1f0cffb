package dev.factbox.lookup;

import dev.factbox.lookup.http.BadParameter;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The days that requests name. */
final class Days {
    private Days() {}

    /** The day that a parameter gives as ISO 8601 has it, with a year of four digits. */
    static LocalDate of(String parameter, String value) {
        String wanted = "a date such as 2025-06-11";
        if (value.length() != 10) {
            throw new BadParameter(parameter, value, wanted);
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new BadParameter(parameter, value, wanted, e);
        }
    }
}

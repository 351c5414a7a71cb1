package org.practicenavigator.schema;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Terms in working days.
public final class WorkingDays {

    private WorkingDays() {}

    /// The last of so many working days after a day. Holidays are not known: they come by decree each year.
    ///
    /// @param count 0 or less gives the day itself
    public static LocalDate after(LocalDate day, int count) {
        LocalDate end = day;
        int left = count;
        while (left > 0) {
            end = end.plusDays(1);
            boolean free = end.getDayOfWeek() == DayOfWeek.SATURDAY || end.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= free ? 0 : 1;
        }
        return end;
    }
}

package parvis.server.sql;

import java.time.LocalDate;

/// A day as the store keeps it: the whole number yyyymmdd, which sorts, is short, and can be read by a person.
final class Days {
    private Days() {}

    static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    static LocalDate day(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }
}

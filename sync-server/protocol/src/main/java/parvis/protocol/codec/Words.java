package parvis.protocol.codec;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import parvis.protocol.catalogue.DayPart;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.Call;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Led;
import parvis.protocol.message.Practical;
import parvis.protocol.message.TerminalStatus;

/// The words of the wire for the contract's enumerations: the constants in lower case.
final class Words {
    static final Map<String, ClockQuality> CLOCKS = words(ClockQuality.values());
    static final Map<String, Led> LED = words(Led.values());
    static final Map<String, AgendaSession.State> STATES = words(AgendaSession.State.values());
    static final Map<String, Call.State> CALLS = words(Call.State.values());
    static final Map<String, TerminalStatus.SensorState> SENSORS = words(TerminalStatus.SensorState.values());
    static final Map<String, DayPart.Kind> DAY_KINDS =
            Map.of("public-holiday", DayPart.Kind.PUBLIC_HOLIDAY, "school-holiday", DayPart.Kind.SCHOOL_HOLIDAY);
    static final Map<String, Practical.Appointment> APPOINTMENTS = words(Practical.Appointment.values());
    private static final Map<String, DayOfWeek> DAYS = words(DayOfWeek.values());

    private static final int DAY_LENGTH = "2026-11-24".length();

    private Words() {}

    static DayOfWeek dayOfWeek(String word) {
        var day = DAYS.get(word);
        if (day == null) {
            throw new IllegalArgumentException("no day of the week: " + word);
        }
        return day;
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// True for ten characters of digits and hyphens, where a calendar day has them.
    static boolean looksLikeDay(String text) {
        if (text.length() != DAY_LENGTH) {
            return false;
        }
        for (int i = 0; i < DAY_LENGTH; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        return Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(Words::of, constant -> constant));
    }
}

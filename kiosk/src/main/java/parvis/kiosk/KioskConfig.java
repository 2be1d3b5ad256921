package parvis.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.ShortCode;
import parvis.kiosk.voice.Command;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

/// What makes this terminal this terminal: the server's answer to its enrolment, and what the machine adds.
///
/// @param territory the town
/// @param terminal its name, which is also its MQTT user
/// @param place the door that it stands behind
/// @param role what it shows
/// @param zone of all its days and hours
/// @param mqtt the way to the server
/// @param ca the certificates that it trusts beside `mqtt`, as a PEM file; required off loopback
/// @param data the folder of everything that it keeps
/// @param screen the panel
/// @param codes the codes that a team starts with where nobody is there to choose them; used once, when there is no
/// team yet
/// @param hardware which door sensor it has
/// @param beams the pins of the light beams, one or two from the street inwards; only with [Hardware#GPIO]
/// @param buttons the pins of the voice's buttons; only with [Hardware#GPIO]
/// @param bell the pins of what rings when somebody calls for help; only with [Hardware#GPIO]
/// @param clock whom to believe about the time
/// @param sealAfter how long after its last touch a fact is sealed; empty: at its hour's end
/// @param sample true when what is shown is invented, and marked so on every screen
/// @param stopWithStdin true when the end of the standard input means a clean stop
public record KioskConfig(
        TerritoryId territory,
        TerminalId terminal,
        PlaceId place,
        Role role,
        ZoneId zone,
        Mqtt mqtt,
        Optional<Path> ca,
        Path data,
        Screen screen,
        Optional<Codes> codes,
        Hardware hardware,
        List<Integer> beams,
        Map<Command, Integer> buttons,
        BellPins bell,
        ClockTrust clock,
        Optional<Duration> sealAfter,
        boolean sample,
        boolean stopWithStdin) {
    public KioskConfig {
        beams = List.copyOf(beams);
        buttons = Map.copyOf(buttons);
    }

    /// The same terminal over another folder, with codes of its own.
    KioskConfig over(Path folder, Codes other) {
        return new KioskConfig(
                territory,
                terminal,
                place,
                role,
                zone,
                mqtt,
                ca,
                folder,
                screen,
                Optional.of(other),
                hardware,
                beams,
                buttons,
                bell,
                clock,
                sealAfter,
                sample,
                stopWithStdin);
    }

    /// The way to the server.
    ///
    /// @param url `tcp://host:port`, or `ssl://` and `wss://` off loopback
    /// @param user the terminal's
    /// @param password the terminal's own
    public record Mqtt(String url, String user, String password) {
        @Override
        public String toString() {
            return url + " as " + user;
        }
    }

    /// The panel, as it hangs.
    ///
    /// @param width in pixels
    /// @param height in pixels
    /// @param diagonalInches of the lit area
    /// @param distanceMm from the eye
    /// @param fullScreen false: a window of that size
    public record Screen(int width, int height, double diagonalInches, int distanceMm, boolean fullScreen) {}

    /// The codes that a team starts with. They hide themselves.
    ///
    /// @param day opens the day
    /// @param lock unlocks the screen
    public record Codes(DayCode day, ShortCode lock) {}

    /// What rings, by BCM number.
    ///
    /// @param light the lamp's pin
    /// @param sound the buzzer's pin
    public record BellPins(Optional<Integer> light, Optional<Integer> sound) {
        /// No bell.
        public static final BellPins NONE = new BellPins(Optional.empty(), Optional.empty());

        /// Whether there is anything.
        boolean any() {
            return light.isPresent() || sound.isPresent();
        }
    }

    /// What a terminal shows.
    public enum Role {
        PUBLIC,
        DESK,
        BOTH;

        /// The word in messages.
        public String wireName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The door sensor.
    public enum Hardware {
        NONE,
        /// A small window plays it.
        SIMULATED,
        GPIO
    }

    /// Whom to believe about the time.
    public enum ClockTrust {
        /// The machine's clock, always.
        TRUSTED,
        /// The machine's clock once systemd-timesyncd says that it is right.
        SYSTEM
    }
}

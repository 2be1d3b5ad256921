package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.ShortCode;

final class ConfigReaderTest {
    private static final String WHOLE = """
            {"v":1,"territory":"bourg-exemple","terminal":"borne-1","place":"mairie","role":"desk",
             "zone":"Europe/Paris","mqtt":{"url":"tcp://127.0.0.1:1883","user":"borne-1","password":"p"},
             "data":"/tmp/d","screen":{"width":1280,"height":800,"diagonalInches":15.6,"distanceMm":600,
             "fullScreen":true},"team":{"dayCode":"Été à Dugny","shortCode":"4711"},"hardware":"simulated","clock":"trusted",
             "sealAfterSeconds":5,"sample":true,"stopWithStdin":true}
            """;

    @TempDir
    Path folder;

    @Test
    void reads_what_the_enrolment_and_the_machine_say() {
        var config = read(WHOLE);

        assertEquals("borne-1", config.terminal().value());
        assertEquals(KioskConfig.Role.DESK, config.role());
        assertEquals(new KioskConfig.Screen(1280, 800, 15.6, 600, true), config.screen());
        assertEquals(Optional.of(Duration.ofSeconds(5)), config.sealAfter());
        assertEquals(KioskConfig.Hardware.SIMULATED, config.hardware());
        assertEquals(KioskConfig.ClockTrust.TRUSTED, config.clock());
        assertTrue(config.sample() && config.stopWithStdin());
        assertEquals(
                Optional.of(new KioskConfig.Codes(new DayCode("ete a dugny"), new ShortCode("4711"))), config.codes());
        assertFalse(config.toString().contains("dugny") || config.toString().contains("4711"));
    }

    @Test
    void what_is_not_said_is_the_cautious_choice() {
        var config = read("""
                {"territory":"bourg-exemple","terminal":"borne-1","place":"mairie","zone":"Europe/Paris",
                 "mqtt":{"url":"ssl://serveur.exemple:8883","user":"borne-1","password":"p"},"data":"d"}
                """);

        assertEquals(KioskConfig.ClockTrust.SYSTEM, config.clock());
        assertEquals(Optional.empty(), config.sealAfter());
        assertEquals(Optional.empty(), config.codes());
        assertEquals(List.of(), config.beams());
    }

    @Test
    void says_in_french_which_field_lacks_or_is_wrong() {
        assertFault("« place » manque", WHOLE.replace("\"place\":\"mairie\",", ""));
        assertFault("« zone » n’est pas valable", WHOLE.replace("Europe/Paris", "Paris"));
        assertFault(
                "« terminal » n’est pas valable", WHOLE.replace("\"terminal\":\"borne-1\"", "\"terminal\":\"B 1\""));
        assertFault("« role » n’est pas valable. Attendu : public, desk, both", WHOLE.replace("desk", "bureau"));
        assertFault("« sealAfterSeconds »", WHOLE.replace(":5,", ":0,"));
        assertFault("« team.dayCode »", WHOLE.replace("Été à Dugny", "Été"));
        assertFault("« team.shortCode »", WHOLE.replace("4711", "47 11"));
        assertFault("« sample »", WHOLE.replace("\"sample\":true", "\"sample\":\"oui\""));
        assertFault("« mqtt.url »", WHOLE.replace("tcp://127.0.0.1:1883", "http://127.0.0.1"));
        assertFault("« gpio.beams » manque", WHOLE.replace("simulated", "gpio"));
        assertFault("n’est pas un objet JSON", "[");
    }

    @Test
    void a_bell_alone_is_hardware_enough_and_its_pins_are_judged() {
        var gpio = WHOLE.replace("\"simulated\"", "\"gpio\",\"gpio\":{\"bell\":{\"light\":5,\"sound\":6}}");
        assertEquals(
                new KioskConfig.BellPins(Optional.of(5), Optional.of(6)),
                read(gpio).bell());
        assertEquals(KioskConfig.BellPins.NONE, read(WHOLE).bell());
        assertFault("« gpio.bell.sound »", gpio.replace("6}", "28}"));
        assertFault("« gpio.bell.light »", gpio.replace(":5,", ":\"5\","));
    }

    @Test
    void a_password_never_travels_in_clear_to_another_machine() {
        assertFault("en clair vers une autre machine", WHOLE.replace("127.0.0.1", "10.0.0.7"));
    }

    private void assertFault(String part, String json) {
        var message =
                String.valueOf(assertThrows(ConfigFault.class, () -> read(json)).getMessage());
        assertTrue(message.replace('\u202f', ' ').replace('\u00a0', ' ').contains(part), message);
    }

    private KioskConfig read(String json) {
        var file = folder.resolve("kiosk.json");
        try {
            Files.writeString(file, json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return ConfigReader.read(file);
    }
}

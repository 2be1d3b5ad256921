package parvis.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrinterAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.168.1.50,      192.168.1.50:9100",
        "192.168.1.50:9101, 192.168.1.50:9101",
        "IMPRIMANTE,        imprimante:9100",
        "tickets.lan:515,   tickets.lan:515",
        "' 192.168.1. 50 ', 192.168.1.50:9100"
    })
    void an_address_is_read_as_people_type_it(String typed, String port) {
        assertEquals(new PrinterAddress.Fits(port), PrinterAddress.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ":9100",
                "192.168.1",
                "192.168.1.500",
                "192.168.1.50.2",
                "imprimante de l’accueil!",
                "-a",
                "a..b",
                "é"
            })
    void what_no_machine_can_be_called_is_none(String typed) {
        assertInstanceOf(PrinterAddress.NoHost.class, PrinterAddress.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a:0", "a:65536", "a:port", "a:91:00"})
    void a_port_is_a_number_that_a_port_can_have(String typed) {
        assertInstanceOf(PrinterAddress.NoPort.class, PrinterAddress.read(typed));
    }

    @Test
    void what_fits_is_a_printers_choice() {
        var longest = "a".repeat(63) + "." + "b".repeat(63) + "." + "c".repeat(63);
        var read = assertInstanceOf(PrinterAddress.Fits.class, PrinterAddress.read(longest + ":65535"));
        assertEquals(longest + ":65535", new PrinterChoice.EscPos(read.port(), PrinterChoice.Roll.MM58).port());
    }
}

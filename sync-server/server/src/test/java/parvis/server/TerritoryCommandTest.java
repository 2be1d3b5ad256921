package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class TerritoryCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void ends_with_0_and_says_what_is_due_when_the_folder_can_serve() {
        assertEquals(0, run("territory", "check", "src/test/resources/territories/bourg-exemple"));
        assertEquals(
                "À relire : une fiche a passé sa date. La borne y écrit « Information à vérifier avec un agent » : "
                        + "prime-velo (2026-06-30).\n"
                        + "Le territoire « Bourg-Exemple » peut servir : 4 lieux, 4 activités, 2 fiches, 10 indicateurs, "
                        + "15 chiffres, 5 données de référence, 3 droits. Aucun avertissement.",
                printed());
    }

    @Test
    void ends_with_1_and_says_why_when_the_folder_cannot_serve() {
        assertEquals(1, run("territory", "check", "src/test/resources/territories"));
        assertTrue(printed().contains("territory.json : Le fichier « territory.json » manque."), printed());
        assertTrue(printed().endsWith("Ce territoire ne peut pas servir : 5 erreurs, aucun avertissement."), printed());
    }

    @Test
    void ends_with_2_and_says_how_to_call_it_when_no_folder_is_named() {
        assertEquals(2, run("territory", "check"));
        assertEquals(2, run("territory"));
        assertTrue(err.toString().contains("install/territory check DOSSIER"), err.toString());
        assertEquals("", printed());
    }

    private int run(String... arguments) {
        return Main.commands(Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String printed() {
        return out.toString().replace('\u202F', ' ').strip();
    }
}

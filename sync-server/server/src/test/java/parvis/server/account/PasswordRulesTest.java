package parvis.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.server.account.PasswordRules.Fault;

final class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(List.of("Bourg-Exemple"));

    private Optional<Fault> check(String password) {
        return rules.check(password, "zoe.martin");
    }

    @Test
    void what_everybody_tries_first_is_refused_with_capitals_and_accents_too() {
        for (var common : List.of("password", "12345678", "azertyuiop", "MotDePasse", "Bonjour123", "aaaaaaaaaaaa")) {
            assertEquals(Optional.of(Fault.COMMON), check(common), common);
        }
    }

    @Test
    void ones_own_name_and_the_towns_are_refused_with_a_year_behind_them_too() {
        for (var about : List.of("zoe.martin", "Zoé.Martin2026", "bourg-exemple", "Bourg-Exemple1!", "parvis2027!")) {
            assertEquals(Optional.of(Fault.ABOUT_YOU), check(about), about);
        }
    }

    @Test
    void length_counts_in_characters_as_people_see_them_and_nothing_else_is_asked() {
        assertEquals(Optional.of(Fault.TOO_SHORT), check("kiwi 🍋🍋"));
        assertEquals(Optional.empty(), check("kiwi 🍋🍋🍋"));
        assertEquals(Optional.empty(), check("chaise tambour nuage citron"));
        assertEquals(Optional.empty(), check("a b".repeat(66)));
        assertEquals(Optional.of(Fault.TOO_LONG), check("a b".repeat(67)));
    }
}

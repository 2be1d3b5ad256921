package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parvis.kiosk.RightsTown;
import parvis.kiosk.Samples;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.RightId;

/// A card that nobody has read again in time says first of all that an agent is to be asked, in every language.
final class PastItsDayIT {
    private static final String ASK = "Information à vérifier avec un agent";

    private final RightId right = new RightId("aides-logement");

    @Test
    void on_its_last_day_it_says_nothing_and_the_day_after_it_says_whom_to_ask() {
        var rig = new ScreenRig(Size.PORTRAIT, Optional.of(RightsTown.catalogue(List.of())));
        var last = RightsTown.book().right(right).orElseThrow().checkBy();
        on(rig, ZonedDateTime.of(last, LocalTime.NOON, Samples.ZONE));
        assertFalse(said(rig).contains(ASK), said(rig).toString());
        on(rig, ZonedDateTime.of(last.plusDays(1), LocalTime.NOON, Samples.ZONE));
        assertTrue(said(rig).contains(ASK), said(rig).toString());
    }

    @Test
    void each_language_says_it_in_its_own_words() {
        var languages = Languages.bundled();
        var said = languages.all().stream()
                .map(language -> languages.texts(language).get("rights.overdue"))
                .distinct()
                .toList();
        var french = Stream.of("fr", "fr-x-falc").count();
        assertEquals(languages.all().size() - french + 1, said.size(), said.toString());
    }

    private void on(ScreenRig rig, ZonedDateTime day) {
        rig.clock.pass(Duration.between(rig.clock.instant(), day.toInstant()));
        ScreenRig.onFx(() -> {
            rig.navigator.home();
            rig.navigator.go(new RightsRoute.Card(right, 0));
            rig.layOut();
            return true;
        });
    }

    private static List<String> said(ScreenRig rig) {
        return ScreenRig.onFx(() -> Scenery.said(rig.shell.root()));
    }
}

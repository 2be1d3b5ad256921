package parvis.install;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// E2: held, a code, one touch a person, over real processes.
final class CodeOfTheTeamIT {
    @TempDir
    private Path folder;

    @Test
    void the_team_s_code_opens_the_day_and_each_plus_one_is_counted_at_its_desk() throws Exception {
        try (var town = new TownInABox(folder)) {
            town.startServer();
            town.startTerminal();
            town.finger("touch Touchez l’écran|Accueil");
            town.finger("hold header");
            town.finger("see Espace de l’équipe");
            for (var digit : TownInABox.STAFF_CODE.toCharArray()) {
                town.finger("key " + digit);
            }
            town.finger("touch Ouvrir");
            town.finger("touch Accueil du jour");
            town.finger("touch CCAS");
            town.finger("touch CCAS");
            town.finger("see personnes aujourd’hui");
            town.awaitPeople("reception", 2);
        }
    }
}

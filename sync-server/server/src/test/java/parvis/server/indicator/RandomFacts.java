package parvis.server.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Invented facts of 2023 to 2025, a third of them mended, in no order.
public final class RandomFacts {
    private RandomFacts() {}

    /// About `count` facts and their corrections.
    public static List<KeptFact> of(Random random, int count) {
        var lines = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            var day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(3 * 365));
            var head = "b" + random.nextInt(3) + "#";
            var said = " " + day + " " + pick(random, "mairie", "gare") + " "
                    + pick(random, "accueil", "atelier", "closing")
                    + pick(random, "", " topic=t1", " topic=t2", " topic=t3") + pick(random, "", " together")
                    + pick(random, "", " led=team", " led=volunteers")
                    + pick(random, "", " partners=caf", " partners=caf,cpam", " partnersInvited=pmi,caf");
            int people = random.nextInt(6);
            int held = random.nextInt(2);
            lines.add(head + (2 * i) + said + " people=" + people + " held=" + held + " cancelled=" + (1 - held));
            if (random.nextInt(3) == 0) {
                lines.add(head + (2 * i + 1) + said + " people=-" + random.nextInt(people + 1) + " held=-" + held
                        + " corrects=" + (2 * i));
            }
        }
        Collections.shuffle(lines, random);
        return FactLines.read(String.join("\n", lines));
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}

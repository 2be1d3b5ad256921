package parvis.server.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import parvis.server.pack.PackReader;

final class LookAtIt {
    public static void main(String[] args) throws Exception {
        var pack = PackReader.open(Path.of("../../install/territories/dugny"));
        var site = new TestSite(pack, Files.createTempDirectory("look"), Integer.parseInt(args[0]), true);
        var lines = new StringBuilder();
        int n = 0;
        String p = "centre-social-arc-en-ciel";
        for (var day = LocalDate.of(2025, 1, 6); day.isBefore(LocalDate.of(2026, 11, 24)); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() > 5) continue;
            int k = day.getDayOfYear();
            lines.append("b1#%d %s %s reception service=centre-social people=%d newcomers=%d\n"
                    .formatted(++n, day, p, 20 + k % 13, k % 5));
            lines.append("b1#%d %s %s accompaniment service=france-services people=%d newcomers=%d\n"
                    .formatted(++n, day, p, 4 + k % 5, 2 + k % 3));
            if (k % 7 == 0)
                lines.append("b1#%d %s %s digital-workshop %s=1 people=6 newcomers=%d\n"
                        .formatted(++n, day, p, k % 5 == 0 ? "cancelled" : "held", k % 4));
            if (k % 11 == 0)
                lines.append("b1#%d %s %s awareness-action held=1 people=9 invited=14 partners=caf,cpam\n"
                        .formatted(++n, day, p));
            if (k % 9 == 0)
                lines.append("b1#%d %s %s youth-satisfaction topic=%s answers=20 satisfied=%d\n"
                        .formatted(++n, day, p, k % 2 == 0 ? "sport" : "musique", 11 + k % 9));
            if (k % 6 == 0)
                lines.append("b1#%d %s %s toy-library audience=children people=%d newcomers=4\n"
                        .formatted(++n, day, p, 10 + k % 10));
        }
        site.count(lines.toString());
        site.write(
                "POST",
                "entries",
                "{\"indicator\":\"PEC-R1\",\"figure\":\"value\",\"day\":\"2026-03-01\",\"value\":1,\"source\":\"Comité de pilotage\"}");
        site.write(
                "POST",
                "entries",
                "{\"indicator\":\"PEC-I1\",\"figure\":\"value\",\"day\":\"2026-06-01\",\"value\":134,\"source\":\"PMI\"}");
        site.write("PUT", "targets/DRO-R2/offered", "{\"value\":40,\"year\":2027}");
        System.out.println("READY " + site.server.port() + " " + site.signIn("zoe", "sésame"));
        Thread.sleep(Long.MAX_VALUE);
    }
}

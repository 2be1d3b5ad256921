package parvis.server.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TopicTest {
    private static final List<String> WORDS = List.of(
            "parvis",
            "1",
            "2",
            "bourg",
            "ville",
            "borne-1",
            "catalogue",
            "facts",
            "status",
            "ack",
            "notice",
            "+",
            "#",
            "",
            "a".repeat(64),
            "0".repeat(64),
            "$share",
            "Ville");

    @Test
    void finds_each_granted_filter_that_matches_and_no_other() {
        var random = new Random(7);
        int matches = 0;
        for (int n = 0; n < 400_000; n++) {
            String name = phrase(random);
            String filter = phrase(random);
            var topic = Topic.read(name);
            boolean granted = Acl.maySubscribe(new Peer.Gateway(), filter);
            if (topic.isPresent() && granted) {
                boolean found = topic.get().filters().contains(filter);
                assertEquals(matchesByTheBook(filter, name), found, filter + " and " + name);
                matches += found ? 1 : 0;
            }
        }
        assertTrue(matches > 100, "the seed met too few matches: " + matches);
    }

    @Test
    void reads_no_topic_with_a_wildcard_an_empty_level_or_too_many() {
        for (String bad : List.of(
                "parvis/1/+/borne-1/facts",
                "parvis/1/bourg/#",
                "parvis/1//borne-1/facts",
                "parvis/1/bourg/borne-1/facts/",
                "parvis/1/bourg/catalogue/places/" + "0".repeat(63),
                "parvis/1/bourg/catalogue/places/" + "A".repeat(64),
                "parvis/1/bourg/catalogue/places",
                "parvis/1/" + "b".repeat(64) + "/borne-1/facts",
                "a/".repeat(20_000),
                "")) {
            assertFalse(Topic.read(bad).isPresent(), bad);
        }
    }

    /// Mostly the contract's own shapes, so that something is granted and matches.
    private static String phrase(Random random) {
        String territory = pick(random, "bourg", "ville", "+");
        if (random.nextInt(10) == 0) {
            var words = new StringBuilder();
            for (int n = random.nextInt(1, 8); n > 0; n--) {
                words.append(WORDS.get(random.nextInt(WORDS.size()))).append(n > 1 ? "/" : "");
            }
            return words.toString();
        }
        return "parvis/1/" + territory
                + pick(
                        random,
                        "/catalogue",
                        "/catalogue/#",
                        "/catalogue/places/" + "0".repeat(64),
                        "/" + pick(random, "borne-1", "borne-2", "catalogue", "+") + "/"
                                + pick(random, "facts", "status", "ack", "notice"));
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    /// Section 4.7 of MQTT 3.1.1, word by word.
    private static boolean matchesByTheBook(String filter, String topic) {
        var wanted = filter.split("/", -1);
        var levels = topic.split("/", -1);
        for (int n = 0; n < wanted.length; n++) {
            if (wanted[n].equals("#")) {
                return true;
            }
            if (n >= levels.length || !(wanted[n].equals("+") || wanted[n].equals(levels[n]))) {
                return n == levels.length && n == wanted.length - 1 && wanted[n].equals("#");
            }
        }
        return wanted.length == levels.length;
    }
}

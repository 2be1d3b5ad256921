package parvis.server.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

final class AclTest {
    private static final Peer GATEWAY = new Peer.Gateway();
    private static final Peer BORNE = new Peer.Terminal(new TerritoryId("bourg"), new TerminalId("borne-1"));
    private static final List<String> LEAVES = List.of("facts", "hello", "call", "agenda", "status", "ack", "notice");
    private static final String PART = "parvis/1/bourg/catalogue/places/" + "0".repeat(64);

    @Test
    void lets_a_terminal_say_five_things_and_keep_two() {
        assertEquals(
                List.of("facts", "hello", "call", "agenda", "agenda retained", "status", "status retained"),
                granted(BORNE, "parvis/1/bourg/borne-1/"));
    }

    @Test
    void lets_a_terminal_say_nothing_for_another_nor_elsewhere() {
        assertEquals(List.of(), granted(BORNE, "parvis/1/bourg/borne-2/"));
        assertEquals(List.of(), granted(BORNE, "parvis/1/ville/borne-1/"));
        assertFalse(mayPublish(BORNE, "parvis/1/bourg/catalogue", true));
        assertFalse(mayPublish(BORNE, PART, true));
    }

    @Test
    void lets_the_gateway_answer_and_publish_the_catalogue() {
        assertEquals(List.of("ack", "notice"), granted(GATEWAY, "parvis/1/bourg/borne-1/"));
        assertTrue(mayPublish(GATEWAY, "parvis/1/bourg/catalogue", true));
        assertTrue(mayPublish(GATEWAY, PART, true));
    }

    @Test
    void takes_a_will_of_a_terminals_own_status_alone() {
        for (String leaf : LEAVES) {
            assertEquals(leaf.equals("status"), mayLeave(BORNE, "parvis/1/bourg/borne-1/" + leaf), leaf);
            assertFalse(mayLeave(BORNE, "parvis/1/bourg/borne-2/" + leaf), leaf);
            assertFalse(mayLeave(GATEWAY, "parvis/1/bourg/borne-1/" + leaf), leaf);
        }
        assertFalse(mayLeave(BORNE, "parvis/1/bourg/catalogue"));
    }

    @Test
    void takes_as_a_user_an_id_that_is_also_the_client_id() {
        assertTrue(Acl.mayAsk("borne-1", "borne-1"));
        for (String bad : List.of("", "borne/1", "borne+", "#", "$SYS", "borne.1", "BORNE", "-borne", "b".repeat(64))) {
            assertFalse(Acl.mayAsk(bad, bad), bad);
        }
        assertFalse(Acl.mayAsk("borne-1", "borne-2"));
    }

    @Test
    void has_no_terminal_that_could_be_read_as_the_catalogue_or_the_server() {
        for (String reserved : List.of("catalogue", "server")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Peer.Terminal(new TerritoryId("bourg"), new TerminalId(reserved)));
        }
    }

    private static List<String> granted(Peer peer, String stem) {
        var granted = new ArrayList<String>();
        for (String leaf : LEAVES) {
            if (mayPublish(peer, stem + leaf, false)) {
                granted.add(leaf);
            }
            if (mayPublish(peer, stem + leaf, true)) {
                granted.add(leaf + " retained");
            }
        }
        return granted;
    }

    private static boolean mayPublish(Peer peer, String topic, boolean retain) {
        return Acl.mayPublish(peer, Topic.read(topic).orElseThrow(), retain);
    }

    private static boolean mayLeave(Peer peer, String topic) {
        return Acl.mayLeave(peer, Topic.read(topic).orElseThrow());
    }
}

package parvis.server.broker;

import java.util.regex.Pattern;

/// Who may say and hear what. Pure, and closed: what is not granted here is refused.
final class Acl {
    private static final String ANY = "([a-z0-9][a-z0-9-]{0,62}|\\+)";
    private static final Pattern GATEWAY_FILTER = Pattern.compile(
            "parvis/1/" + ANY + "/(" + ANY + "/(facts|hello|call|agenda|status|ack|notice)|catalogue(/#)?)");
    private static final int LONGEST_FILTER = 256;
    private static final Pattern USER = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private Acl() {}

    /// User names are ids, and the client id is the user name.
    static boolean mayAsk(String clientId, String user) {
        return USER.matcher(user).matches() && user.equals(clientId);
    }

    static boolean mayPublish(Peer peer, Topic topic, boolean retain) {
        return switch (topic.kind()) {
            case UP -> !retain && owns(peer, topic);
            case UP_RETAINED -> owns(peer, topic);
            case DOWN -> !retain && peer instanceof Peer.Gateway;
            case MANIFEST, PART -> peer instanceof Peer.Gateway;
        };
    }

    /// A will is the terminal's own status, and nothing else.
    static boolean mayLeave(Peer peer, Topic topic) {
        return owns(peer, topic) && topic.leaf().equals("status");
    }

    static boolean maySubscribe(Peer peer, String filter) {
        if (filter.length() > LONGEST_FILTER) {
            return false;
        }
        return switch (peer) {
            case Peer.Gateway() -> GATEWAY_FILTER.matcher(filter).matches();
            case Peer.Terminal(var territory, var terminal) -> {
                String here = "parvis/1/" + territory + "/";
                yield filter.equals(here + terminal + "/ack")
                        || filter.equals(here + terminal + "/notice")
                        || filter.equals(here + "catalogue")
                        || filter.equals(here + "catalogue/#");
            }
        };
    }

    private static boolean owns(Peer peer, Topic topic) {
        return peer instanceof Peer.Terminal(var territory, var terminal)
                && topic.territory().equals(territory.value())
                && topic.terminal().equals(terminal.value());
    }
}

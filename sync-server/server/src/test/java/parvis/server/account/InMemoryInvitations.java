package parvis.server.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;

/// Links for tests.
public final class InMemoryInvitations implements Invitations {
    private final Map<String, Invitation> all = new LinkedHashMap<>();

    @Override
    public synchronized void put(Invitation invitation, Instant now) {
        withdraw(invitation.territory(), invitation.user(), now);
        all.put(invitation.hash(), invitation);
    }

    @Override
    public synchronized Optional<Invitation> find(String hash) {
        return Optional.ofNullable(all.get(hash));
    }

    @Override
    public synchronized boolean use(String hash, Instant now) {
        var found = all.get(hash);
        if (found == null || found.used().isPresent()) {
            return false;
        }
        all.put(hash, used(found, now));
        return true;
    }

    @Override
    public synchronized List<Invitation> open(TerritoryId territory, Instant now) {
        return all.values().stream()
                .filter(each -> each.territory().equals(territory) && each.holds(now))
                .sorted(Comparator.comparing(Invitation::expires).reversed().thenComparing(Invitation::user))
                .toList();
    }

    @Override
    public synchronized void withdraw(TerritoryId territory, String user, Instant now) {
        all.replaceAll((_, each) -> each.territory().equals(territory)
                        && each.user().equals(user)
                        && each.used().isEmpty()
                ? used(each, now)
                : each);
    }

    private static Invitation used(Invitation each, Instant now) {
        return new Invitation(
                each.hash(),
                each.user(),
                each.territory(),
                each.role(),
                each.author(),
                each.expires(),
                Optional.of(now));
    }
}

package parvis.kiosk;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.action.Feed;
import parvis.kiosk.action.Offer;
import parvis.kiosk.action.Option;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.staff.record.Recording;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.ActivityId;

/// The catalogue's activities as forms; it is asked anew each time, since another catalogue may have come.
final class KioskForms {
    private static final int KEY_BYTES = 12;

    private final Kiosk kiosk;
    private final KioskDesks desks;
    private final SecureRandom random = new SecureRandom();

    KioskForms(Kiosk kiosk, KioskDesks desks) {
        this.kiosk = kiosk;
        this.desks = desks;
    }

    /// What stands behind the screens.
    Recording recording() {
        return new Recording(kiosk.config().place(), this::all, kiosk.team().works(), kiosk.counter(), this::key);
    }

    Optional<ActionForm> form(ActivityId activity) {
        return all().stream().filter(form -> form.activity().equals(activity)).findFirst();
    }

    private List<ActionForm> all() {
        return kiosk.catalogue()
                .current()
                .map(catalogue -> catalogue.activities().stream()
                        .map(activity -> form(activity, offer(catalogue)))
                        .toList())
                .orElse(List.of());
    }

    private static ActionForm form(ActivityPart activity, Offer offer) {
        return ActionForm.of(
                activity.id(),
                activity.label(),
                activity.measures(),
                activity.fields(),
                activity.topics().stream()
                        .map(topic -> new Option(topic.id().value(), topic.label()))
                        .toList(),
                offer,
                activity.feeds().stream().map(KioskForms::feed).distinct().toList());
    }

    private static Feed feed(ActivityPart.Feed feed) {
        var conditions = feed.conditions().isEmpty() ? "" : " (" + String.join(", ", feed.conditions()) + ")";
        return new Feed(feed.indicator(), feed.indicator() + "\u202f: " + feed.label() + conditions);
    }

    private Offer offer(Catalogue catalogue) {
        return new Offer(
                desks(),
                catalogue.territory().themes().stream()
                        .map(theme -> new Option(theme.id().value(), theme.label()))
                        .toList(),
                catalogue.territory().audiences().stream()
                        .map(audience -> new Option(audience.id().value(), audience.label()))
                        .toList(),
                catalogue.organizations().stream()
                        .map(known -> new Option(known.id().value(), known.name()))
                        .toList());
    }

    /// The desks of this place.
    List<Option> desks() {
        return desks.desks().stream()
                .map(desk -> new Option(desk.service().value(), desk.label()))
                .toList();
    }

    private Works.Key key() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return new Works.Key("action/" + HexFormat.of().formatHex(bytes));
    }
}

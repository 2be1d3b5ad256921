package parvis.kiosk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.ui.staff.session.Offer;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.Measure;

/// What the catalogue of the moment lets the team choose from when it plans a workshop.
final class KioskOffer {
    private static final String USUAL = "digital-workshop";

    private final Kiosk kiosk;

    KioskOffer(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    Offer offer() {
        return kiosk.catalogue()
                .current()
                .map(this::offer)
                .orElse(new Offer(List.of(), List.of(), List.of(), List.of()));
    }

    /// What this place is called.
    String place() {
        return here().map(PlacePart::name).orElse(kiosk.config().place().value());
    }

    private Optional<PlacePart> here() {
        return kiosk.catalogue().current().stream()
                .flatMap(catalogue -> catalogue.places().stream())
                .filter(place -> place.id().equals(kiosk.config().place()))
                .findFirst();
    }

    private Offer offer(Catalogue catalogue) {
        var desks = here().map(PlacePart::services).orElse(List.of());
        return new Offer(
                catalogue.activities().stream()
                        .filter(activity -> activity.measures().contains(Measure.HELD))
                        .sorted(Comparator.comparing(
                                activity -> !activity.id().value().equals(USUAL)))
                        .map(KioskOffer::kind)
                        .toList(),
                catalogue.territory().services().stream()
                        .filter(service -> desks.isEmpty() || desks.contains(service.id()))
                        .map(service -> new Offer.Choice(service.id().value(), service.label()))
                        .toList(),
                catalogue.territory().audiences().stream()
                        .map(audience -> new Offer.Choice(audience.id().value(), audience.label()))
                        .toList(),
                catalogue.organizations().stream()
                        .map(one -> new Offer.Choice(one.id().value(), one.name()))
                        .toList());
    }

    private static Offer.Kind kind(ActivityPart activity) {
        return new Offer.Kind(
                activity.id(),
                activity.label(),
                activity.measures(),
                activity.fields(),
                activity.topics().stream()
                        .map(topic -> new Offer.Choice(topic.id().value(), topic.label()))
                        .toList(),
                activity.feeds().stream()
                        .map(feed -> new Offer.Feed(feed.indicator(), feed.label(), feed.conditions()))
                        .toList());
    }
}

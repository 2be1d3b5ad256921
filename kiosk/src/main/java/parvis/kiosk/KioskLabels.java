package parvis.kiosk;

import java.util.Optional;
import parvis.kiosk.sync.CatalogueSource;
import parvis.kiosk.ui.workshop.Labels;
import parvis.protocol.catalogue.OrganizationPart;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.TopicId;

/// What people call things, as the catalogue of the moment says it.
final class KioskLabels implements Labels {
    private final CatalogueSource catalogue;

    KioskLabels(CatalogueSource catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<String> topic(TopicId topic) {
        return catalogue.current().stream()
                .flatMap(town -> town.activities().stream())
                .flatMap(activity -> activity.topics().stream())
                .filter(label -> label.id().equals(topic))
                .map(label -> label.label())
                .findFirst();
    }

    @Override
    public Optional<String> audience(AudienceId audience) {
        return catalogue.current().stream()
                .flatMap(town -> town.territory().audiences().stream())
                .filter(label -> label.id().equals(audience))
                .map(TerritoryPart.AudienceLabel::label)
                .findFirst();
    }

    @Override
    public Optional<String> organization(OrganizationId organization) {
        return catalogue.current().stream()
                .flatMap(town -> town.organizations().stream())
                .filter(known -> known.id().equals(organization))
                .map(OrganizationPart::name)
                .findFirst();
    }
}

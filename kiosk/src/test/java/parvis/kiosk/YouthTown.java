package parvis.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TopicId;

/// The sample town with what residents declare themselves: what young people think, and coming to a toy library.
public final class YouthTown {
    public static final TopicId TOPIC = new TopicId("harcelement");

    private YouthTown() {}

    /// That town, with a place of its own.
    ///
    /// @param here whose type is the toy library's
    public static Catalogue catalogue(Optional<PlaceId> here) {
        var like = ResidentTown.catalogue();
        var activities = new ArrayList<>(like.activities());
        var topics = List.of(new ActivityPart.TopicLabel(TOPIC, "Harcèlement"));
        activities.add(activity("youth-action", "Action jeunesse", List.of(Measure.PEOPLE, Measure.HELD), topics));
        activities.add(activity(
                "youth-satisfaction", "Satisfaction des jeunes", List.of(Measure.ANSWERS, Measure.SATISFIED), topics));
        activities.add(activity("toy-library", "Ludothèque", List.of(Measure.PEOPLE, Measure.NEWCOMERS), List.of()));
        activities.add(
                activity("leisure-centre", "Accueil de loisirs", List.of(Measure.PEOPLE, Measure.HELD), List.of()));
        return new Catalogue(
                "2",
                like.territory(),
                like.places().stream().map(place -> typed(place, here)).toList(),
                activities,
                List.of(),
                List.of(),
                like.sessions(),
                List.of());
    }

    private static ActivityPart activity(
            String id, String label, List<Measure> measures, List<ActivityPart.TopicLabel> topics) {
        return new ActivityPart(new ActivityId(id), label, measures, List.of("topic"), topics);
    }

    private static PlacePart typed(PlacePart place, Optional<PlaceId> here) {
        if (!here.equals(Optional.of(place.id()))) {
            return place;
        }
        return new PlacePart(
                place.id(),
                place.name(),
                "Ludothèque",
                place.theme(),
                place.purpose(),
                place.address(),
                place.manager(),
                place.phone(),
                place.openDays(),
                place.services(),
                place.latitude(),
                place.longitude(),
                place.source());
    }
}

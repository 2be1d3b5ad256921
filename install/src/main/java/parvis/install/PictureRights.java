package parvis.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.Kiosk;
import parvis.kiosk.ui.RightsRoute;
import parvis.protocol.catalogue.LifeEventPart;
import parvis.protocol.catalogue.RightPart;
import parvis.protocol.catalogue.RightsPart;

/// *Mes droits* in pictures, from what the territory says of rights: nothing where it says nothing.
final class PictureRights {
    private final Kiosk kiosk;
    private final RightsPart rights;
    private final List<PictureShot> shots = new ArrayList<>();

    PictureRights(Kiosk kiosk, RightsPart rights) {
        this.kiosk = kiosk;
        this.rights = rights;
    }

    List<PictureShot> shots() {
        if (rights.rights().isEmpty()) {
            return List.of();
        }
        add("Mes droits : que se passe-t-il ?", new RightsRoute.Events(0));
        rights.events().stream().filter(event -> !event.sensitive()).findFirst().ifPresent(event -> event(event, ""));
        rights.events().stream()
                .filter(LifeEventPart::sensitive)
                .findFirst()
                .ifPresent(event -> event(event, ", sujet sensible"));
        add("Mes droits : tous les droits", new RightsRoute.All(0));
        card("Mes droits : une fiche", false);
        card("Mes droits : une fiche, sujet sensible", true);
        add("Mes droits : les numéros d’urgence", new RightsRoute.Urgent(Optional.empty(), 0));
        return shots;
    }

    private void event(LifeEventPart event, String kind) {
        add("Mes droits : une question" + kind, new RightsRoute.Question(event.id(), 0));
        add("Mes droits : la liste à vérifier" + kind, new RightsRoute.Checklist(event.id(), 0));
        add("Mes droits : emporter la liste" + kind, new RightsRoute.TakeAway(event.id()));
    }

    private void card(String caption, boolean sensitive) {
        rights.rights().stream()
                .filter(right -> right.sensitive() == sensitive)
                .map(RightPart::id)
                .findFirst()
                .ifPresent(id -> add(caption, new RightsRoute.Card(id, 0)));
    }

    private void add(String caption, RightsRoute route) {
        shots.add(PictureShot.open(caption, kiosk, route));
    }
}

package parvis.kiosk;

import java.time.LocalDate;
import java.util.List;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.ClosurePart;

/// The sample town while the place of its terminal is closed for some days.
public final class ClosedTown {
    private ClosedTown() {}

    public static Catalogue catalogue() {
        var like = Samples.catalogue();
        var today = LocalDate.ofInstant(Samples.NOW, Samples.ZONE);
        return new Catalogue(
                "closed",
                like.territory(),
                like.places(),
                like.activities(),
                List.of(new ClosurePart(today, today.plusDays(2), "Inventaire", List.of(Samples.HERE))),
                like.organizations(),
                like.sessions(),
                like.days(),
                like.rights(),
                like.needs());
    }
}

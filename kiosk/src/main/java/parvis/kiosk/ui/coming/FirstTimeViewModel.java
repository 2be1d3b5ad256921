package parvis.kiosk.ui.coming;

import parvis.kiosk.attendance.Touch;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Route.Purpose;
import parvis.kiosk.ui.Texts;

/// One question with three answers. The visit is counted already; « oui » adds a newcomer.
public final class FirstTimeViewModel {
    private final Purpose purpose;
    private final Touch touch;
    private final Desks desks;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private boolean answered;

    /// @param route what is asked about
    public FirstTimeViewModel(
            Route.FirstTime route, Desks desks, Background background, Navigator navigator, Texts texts) {
        this.purpose = route.purpose();
        this.touch = route.touch();
        this.desks = desks;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
    }

    /// « Vous venez pour : CCAS »
    public String about() {
        return texts.get("first.about", texts.name(purpose.label()));
    }

    /// It is their first visit this year.
    public void yes() {
        if (answered) {
            return;
        }
        answered = true;
        var interaction = navigator.interaction();
        background.run(
                () -> desks.newcomer(touch),
                counted -> {
                    if (navigator.interaction() == interaction) {
                        navigator.goInstead(new Route.Thanks(purpose, counted));
                    }
                },
                _ -> navigator.goInstead(new Route.NotCounted(purpose, true)));
    }

    /// It is not, or they do not know: the visit stands as it is.
    public void no() {
        if (!answered) {
            answered = true;
            navigator.goInstead(new Route.Thanks(purpose, touch));
        }
    }
}

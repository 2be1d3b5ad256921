package parvis.kiosk.ui.coming;

import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.OpinionRoute;
import parvis.kiosk.ui.OpinionRoute.About;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.coming.Opinions.Face;

/// One person's answer: the first face that is touched counts, and no other after it.
public final class OpinionViewModel {
    private final About about;
    private final Opinions opinions;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private boolean answered;

    /// @param about what is asked about
    public OpinionViewModel(About about, Opinions opinions, Background background, Navigator navigator, Texts texts) {
        this.about = about;
        this.opinions = opinions;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
    }

    /// « Aujourd’hui : Tournoi de foot »
    String about() {
        return texts.get("opinion.about", texts.name(about.title()));
    }

    /// « Sujet : handicap », where there is one.
    String subject() {
        return about.subject()
                .map(subject -> texts.get("opinion.subject", texts.content(subject)))
                .orElse("");
    }

    /// Counts, then thanks; who left meanwhile finds no thanks of theirs on the screen.
    public void answer(Face face) {
        if (answered) {
            return;
        }
        answered = true;
        var interaction = navigator.interaction();
        background.run(
                () -> opinions.count(about, face),
                touch -> {
                    if (navigator.interaction() == interaction) {
                        navigator.goInstead(new OpinionRoute.Thanks(about, touch));
                    }
                },
                _ -> {
                    if (navigator.interaction() == interaction) {
                        navigator.goInstead(new OpinionRoute.Failed(about));
                    }
                });
    }
}

package parvis.server.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parvis.server.territory.Territory;
import parvis.server.web.access.Caller;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.Frame.Crumb;
import parvis.server.web.page.Frame.Link;

/// Makes what stands around a page.
final class Frames {
    private final Territory territory;
    private final boolean sample;
    private final Texts texts;

    Frames(Territory territory, boolean sample, Texts texts) {
        this.territory = territory;
        this.sample = sample;
        this.texts = texts;
    }

    /// Around the page of a section itself.
    Frame of(Context ctx, Section section) {
        return make(ctx, section, List.of(), "page");
    }

    /// Around a page below a section's own.
    ///
    /// @param between the pages between, outermost first
    /// @param title what this page is called
    Frame below(Context ctx, Section section, List<Crumb> between, String title) {
        var trail = new ArrayList<Crumb>();
        trail.add(new Crumb(texts.get(section.text()), Optional.of(section.address())));
        trail.addAll(between);
        trail.add(new Crumb(title, Optional.empty()));
        return make(ctx, section, trail, "true");
    }

    private Frame make(Context ctx, Section section, List<Crumb> trail, String current) {
        Caller caller = Gate.caller(ctx);
        String csrf = caller instanceof Caller.Person person ? person.secret().crossSiteToken() : "";
        var links = Arrays.stream(Section.values())
                .map(each -> new Link(
                        texts.get(each.text()),
                        each.address(),
                        each == section ? Optional.of(current) : Optional.empty()))
                .toList();
        String convention = territory.convention().firstYear() + "–"
                + territory.convention().lastYear();
        return new Frame(
                territory.name(), convention, caller.author(), csrf, caller.may(Need.WRITE), sample, links, trail);
    }
}

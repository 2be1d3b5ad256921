package parvis.server.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.server.account.People;
import parvis.server.account.Role;
import parvis.server.web.access.Caller;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.SettingsView.Choice;
import parvis.server.web.page.SettingsView.Once;

/// What the pages of settings share: their tabs, what was done or not, and how forms are read.
final class Settings {
    private static final int LONGEST = 200;

    private final Frames frames;
    private final Templates templates;
    private final Texts texts;

    Settings(Frames frames, Templates templates, Texts texts) {
        this.frames = frames;
        this.templates = templates;
        this.texts = texts;
    }

    /// The pages of settings, in the order of their tabs.
    enum Tab {
        PEOPLE("/reglages/personnes", Need.ADMINISTER),
        TOKENS("/reglages/jetons", Need.ADMINISTER),
        TERMINALS("/reglages/bornes", Need.PERSON),
        JOURNAL("/reglages/journal", Need.ADMINISTER),
        ACCOUNT("/mon-compte", Need.PERSON);

        private final String address;
        private final Need need;

        Tab(String address, Need need) {
            this.address = address;
            this.need = need;
        }

        String address() {
            return address;
        }

        Need need() {
            return need;
        }

        private String text(String part) {
            return "tab." + name().toLowerCase(Locale.ROOT) + part;
        }
    }

    /// What is said at the head of a page.
    record Said(int status, String notice, String done, Optional<Once> once) {
        static final Said NOTHING = new Said(200, "", "", Optional.empty());

        static Said fault(String notice) {
            return new Said(422, notice, "", Optional.empty());
        }

        static Said done(String done) {
            return new Said(200, "", done, Optional.empty());
        }

        static Said once(Once once) {
            return new Said(200, "", "", Optional.of(once));
        }
    }

    /// `/reglages` leads to the first page that the caller may open.
    List<Route> routes() {
        return List.of(Route.get(
                Section.SETTINGS.address(),
                Need.PERSON,
                ctx -> ctx.redirect(mine(Gate.caller(ctx)).getFirst().address(), HttpStatus.SEE_OTHER)));
    }

    void answer(Context ctx, Tab tab, String template, Said said, Map<String, Object> more) {
        var frame = frames.of(ctx, Section.SETTINGS);
        var tabs = mine(Gate.caller(ctx)).stream()
                .map(each -> new Frame.Link(
                        texts.get(each.text("")), each.address(), each == tab ? Optional.of("page") : Optional.empty()))
                .toList();
        var view = new SettingsView(
                frame,
                tabs,
                texts.get(tab.text("")),
                texts.get(tab.text(".lead")),
                said.notice(),
                said.done(),
                said.once());
        var all = new HashMap<String, Object>(more);
        all.put("view", view);
        templates.answer(ctx, said.status(), template, all);
    }

    private static List<Tab> mine(Caller caller) {
        return Arrays.stream(Tab.values()).filter(tab -> caller.may(tab.need())).toList();
    }

    /// The sentence for what is not done.
    String why(People.Refused refused) {
        return texts.get("people.why." + refused.why().name());
    }

    List<Choice> roles() {
        // The one that can do least comes first: it is what a hurried hand chooses.
        return Stream.of(Role.READER, Role.COORDINATOR, Role.TECHNICIAN, Role.ADMINISTRATOR)
                .map(role -> new Choice(role.wireName(), name(role), texts.get("role." + role.wireName() + ".meaning")))
                .toList();
    }

    String name(Role role) {
        return texts.get("role." + role.wireName());
    }

    /// A field of the form, as it was typed; empty when it lacks or is too long.
    static String field(Context ctx, String name) {
        String value = ctx.isFormUrlencoded() ? ctx.formParam(name) : null;
        return value == null || value.length() > LONGEST ? "" : value;
    }

    static Role role(Context ctx) {
        return Role.of(field(ctx, "role"))
                .orElseThrow(() -> Problem.badRequest("bad-field", "Choisissez un rôle dans la liste."));
    }
}

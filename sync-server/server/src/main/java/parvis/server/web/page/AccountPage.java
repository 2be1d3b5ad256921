package parvis.server.web.page;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import parvis.server.account.Door;
import parvis.server.account.People;
import parvis.server.web.access.Caller;
import parvis.server.web.access.Cookies;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.Settings.Said;
import parvis.server.web.page.Settings.Tab;

/// The page *Mon compte*: what one is here, and one's password.
final class AccountPage {
    private final Door door;
    private final People people;
    private final Cookies cookies;
    private final Settings settings;
    private final Texts texts;

    AccountPage(Door door, People people, Cookies cookies, Settings settings, Texts texts) {
        this.door = door;
        this.people = people;
        this.cookies = cookies;
        this.settings = settings;
        this.texts = texts;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Tab.ACCOUNT.address(), Need.PERSON, ctx -> show(ctx, Said.NOTHING)),
                Route.post(Tab.ACCOUNT.address() + "/mot-de-passe", Need.PERSON, this::change));
    }

    private void change(Context ctx) {
        String next = Settings.field(ctx, "new");
        if (!next.equals(Settings.field(ctx, "again"))) {
            show(ctx, Said.fault(texts.get("password.differs")));
            return;
        }
        String user = Gate.caller(ctx).author();
        switch (door.look(user, Settings.field(ctx, "old"), ctx.ip())) {
            case Door.Look.Right(var _) -> changed(ctx, user, next);
            case Door.Look.Wrong() -> show(ctx, Said.fault(texts.get("account.wrong")));
            case Door.Look.Wait(Duration pause) -> throw Problem.tooMany(pause);
        }
    }

    /// All sign-ins of the person end, this one too; this browser gets a new one.
    private void changed(Context ctx, String user, String next) {
        try {
            people.changePassword(user, next);
        } catch (People.Refused refused) {
            show(ctx, Said.fault(settings.why(refused)));
            return;
        }
        var secret = door.admit(user);
        cookies.write(ctx, secret);
        Gate.now(ctx, secret);
        show(ctx, Said.done(texts.get("account.done")));
    }

    private void show(Context ctx, Said said) {
        String role = Gate.caller(ctx) instanceof Caller.Person person
                ? person.role()
                        .map(each -> settings.name(each) + " – " + texts.get("role." + each.wireName() + ".meaning"))
                        .orElse("")
                : "";
        settings.answer(ctx, Tab.ACCOUNT, "my-account.jte", said, Map.of("role", role));
    }
}

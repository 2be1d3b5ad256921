package parvis.server.web.page;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import parvis.server.account.Account;
import parvis.server.account.People;
import parvis.server.account.Secret;
import parvis.server.territory.Territory;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.Settings.Said;
import parvis.server.web.page.Settings.Tab;
import parvis.server.web.page.SettingsView.Guest;
import parvis.server.web.page.SettingsView.Once;
import parvis.server.web.page.SettingsView.Person;

/// The page *Réglages › Personnes*: who is let in, as what, and the links by which people come.
final class PeoplePage {
    private final Territory territory;
    private final People people;
    private final Settings settings;
    private final Texts texts;
    private final Function<Context, URI> here;

    /// @param here where browsers find this server, for the links
    PeoplePage(Territory territory, People people, Settings settings, Texts texts, Function<Context, URI> here) {
        this.territory = territory;
        this.people = people;
        this.settings = settings;
        this.texts = texts;
        this.here = here;
    }

    List<Route> routes() {
        String path = Tab.PEOPLE.address();
        return List.of(
                Route.get(path, Need.ADMINISTER, ctx -> show(ctx, Said.NOTHING, "")),
                Route.post(path, Need.ADMINISTER, this::invite),
                Route.post(
                        path + "/lien",
                        Need.ADMINISTER,
                        ctx -> act(ctx, (by, user) -> link(ctx, user, people.renew(by, user)))),
                Route.post(
                        path + "/reprise",
                        Need.ADMINISTER,
                        ctx -> act(ctx, (by, user) -> {
                            people.withdraw(by, user);
                            return Said.done(texts.get("people.withdrawn", user));
                        })),
                Route.post(
                        path + "/role",
                        Need.ADMINISTER,
                        ctx -> act(ctx, (by, user) -> {
                            var role = Settings.role(ctx);
                            people.changeRole(by, user, role);
                            return Said.done(texts.get("people.role.changed", user, settings.name(role)));
                        })),
                Route.post(
                        path + "/arret",
                        Need.ADMINISTER,
                        ctx -> act(ctx, (by, user) -> {
                            people.switchOff(by, user);
                            return Said.done(texts.get("people.off.done", user));
                        })),
                Route.post(
                        path + "/retour",
                        Need.ADMINISTER,
                        ctx -> act(ctx, (by, user) -> {
                            people.switchOn(by, user);
                            return Said.done(texts.get("people.on.done", user));
                        })));
    }

    private void invite(Context ctx) {
        String name = Settings.field(ctx, "user");
        try {
            var secret = people.invite(Gate.caller(ctx).author(), name, Settings.role(ctx));
            show(ctx, link(ctx, name.strip(), secret), "");
        } catch (People.Refused refused) {
            show(ctx, Said.fault(settings.why(refused)), name);
        }
    }

    private void act(Context ctx, BiFunction<String, String, Said> work) {
        try {
            show(ctx, work.apply(Gate.caller(ctx).author(), Settings.field(ctx, "user")), "");
        } catch (People.Refused refused) {
            show(ctx, Said.fault(settings.why(refused)), "");
        }
    }

    private Said link(Context ctx, String user, Secret secret) {
        return Said.once(new Once(
                texts.get("people.link", user),
                here.apply(ctx)
                        .resolve(InvitationPage.PATH + "/" + secret.value())
                        .toString(),
                texts.get("people.link.advice")));
    }

    private void show(Context ctx, Said said, String user) {
        String me = Gate.caller(ctx).author();
        var roles = settings.roles();
        List<Person> all =
                people.all().stream().map(account -> person(account, me)).toList();
        List<Guest> guests = people.open().stream()
                .map(invitation -> new Guest(
                        invitation.user(),
                        settings.name(invitation.role()),
                        Numbers.day(
                                invitation.expires().atZone(territory.zone()).toLocalDate())))
                .toList();
        settings.answer(
                ctx,
                Tab.PEOPLE,
                "people.jte",
                said,
                Map.of("people", all, "guests", guests, "roles", roles, "user", user));
    }

    private Person person(Account account, String me) {
        var role = account.role(territory.id()).orElseThrow();
        return new Person(
                account.user(),
                settings.name(role),
                role.wireName(),
                texts.get(account.enabled() ? "people.state.on" : "people.state.off"),
                account.enabled(),
                account.user().equals(me));
    }
}

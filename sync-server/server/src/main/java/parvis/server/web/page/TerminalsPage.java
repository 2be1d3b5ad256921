package parvis.server.web.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.message.PlaceId;
import parvis.server.enrol.Enrolment;
import parvis.server.ingest.Terminal;
import parvis.server.territory.Place;
import parvis.server.territory.Territory;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.Settings.Said;
import parvis.server.web.page.Settings.Tab;
import parvis.server.web.page.SettingsView.Choice;
import parvis.server.web.page.SettingsView.Guest;
import parvis.server.web.page.SettingsView.Machine;
import parvis.server.web.page.SettingsView.Once;

/// The page *Réglages › Bornes*: codes to set terminals up and to replace them, and « Borne volée ».
final class TerminalsPage {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm", Locale.FRENCH);

    private final Territory territory;
    private final Enrolment enrolment;
    private final Settings settings;
    private final Texts texts;

    TerminalsPage(Territory territory, Enrolment enrolment, Settings settings, Texts texts) {
        this.territory = territory;
        this.enrolment = enrolment;
        this.settings = settings;
        this.texts = texts;
    }

    List<Route> routes() {
        String path = Tab.TERMINALS.address();
        return List.of(
                Route.get(path, Need.PERSON, ctx -> show(ctx, Said.NOTHING)),
                Route.post(path, Need.EQUIP, this::make),
                Route.post(path + "/remplacer", Need.EQUIP, this::replace),
                Route.post(path + "/retrait", Need.CUT, this::revoke));
    }

    private void make(Context ctx) {
        PlaceId place = Optional.of(Settings.field(ctx, "place"))
                .filter(word -> word.matches("[a-z0-9][a-z0-9-]{0,62}"))
                .map(PlaceId::new)
                .filter(known -> territory.place(known).isPresent())
                .orElseThrow(() -> Problem.badRequest("bad-field", "Choisissez un lieu dans la liste."));
        String role = Settings.field(ctx, "role");
        if (!Enrolment.ROLES.contains(role)) {
            throw Problem.badRequest("bad-field", "Choisissez un rôle dans la liste.");
        }
        show(ctx, code(enrolment.make(Gate.caller(ctx).author(), place, role)));
    }

    private void replace(Context ctx) {
        String by = Gate.caller(ctx).author();
        show(
                ctx,
                named(ctx)
                        .flatMap(old -> enrolment.replace(by, old.place(), old.role(), old.id()))
                        .map(this::code)
                        .orElseGet(() -> Said.fault(texts.get("terminals.unknown"))));
    }

    private void revoke(Context ctx) {
        String by = Gate.caller(ctx).author();
        show(
                ctx,
                named(ctx)
                        .filter(terminal -> enrolment.revoke(by, terminal.id()))
                        .map(terminal -> Said.done(texts.get("terminals.revoked", terminal.id())))
                        .orElseGet(() -> Said.fault(texts.get("terminals.unknown"))));
    }

    private Optional<Terminal> named(Context ctx) {
        String id = Settings.field(ctx, "id");
        return enrolment.all().stream()
                .filter(terminal -> terminal.id().value().equals(id))
                .findFirst();
    }

    private Said code(Enrolment.Made made) {
        return Said.once(new Once(
                texts.get("terminals.code", made.terminal()),
                made.code(),
                texts.get("terminals.code.advice", moment(made.expires()))));
    }

    private void show(Context ctx, Said said) {
        List<Machine> all = enrolment.all().stream().map(this::line).toList();
        List<Guest> waiting = enrolment.open().stream()
                .map(code -> new Guest(code.terminal().value(), place(code.place()), moment(code.expires())))
                .toList();
        var caller = Gate.caller(ctx);
        settings.answer(
                ctx,
                Tab.TERMINALS,
                "terminals.jte",
                said,
                Map.of(
                        "machines",
                        all,
                        "waiting",
                        waiting,
                        "places",
                        territory.places().stream()
                                .map(place -> new Choice(place.id().value(), place.name(), ""))
                                .toList(),
                        "equips",
                        caller.may(Need.EQUIP),
                        "cuts",
                        caller.may(Need.CUT)));
    }

    private Machine line(Terminal terminal) {
        return new Machine(
                terminal.id().value(),
                place(terminal.place()),
                texts.get("terminals.role." + terminal.role()),
                texts.get(terminal.revoked() ? "terminals.state.off" : "terminals.state.on"),
                !terminal.revoked());
    }

    private String place(PlaceId id) {
        return territory.place(id).map(Place::name).orElse(id.value());
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(territory.zone()));
    }
}

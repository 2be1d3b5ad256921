package parvis.kiosk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.sealed.Vault;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.LatelyRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.SessionRoute;
import parvis.protocol.message.ActivityId;

/// A hand at the real screens of a terminal in a test, which works through all of them, and presses whatever there is.
abstract class PracticeHand {
    static final String MARK = "Entraînement : rien ne compte";

    private static final Duration A_MOMENT = Duration.ofMillis(900);
    private static final List<String> LEFT_ALONE = List.of("Verrouiller", "Arrêter", "S’entraîner", "Codes");

    final TestTime time;
    final CentreMachine machine;

    PracticeHand(TestTime time, CentreMachine machine) {
        this.time = time;
        this.machine = machine;
    }

    /// The team comes in.
    void enter() {
        go(new EntryRoute.Code());
        if (canPress("Ouvrir")) {
            var open = machine.services.team().custody().state(time.instant()) == Custody.State.OPEN;
            type(open ? Vault.SHORT_CODE.value() : Vault.DAY_CODE.value());
            press("Ouvrir");
        }
        press("Équipe");
    }

    /// The team comes in and begins to practise.
    void begin() {
        enter();
        press("S’entraîner", "Commencer l’entraînement");
        if (!isMarked()) {
            throw new AssertionError(read());
        }
    }

    /// Books a seat in the first session of the list.
    void book(String name) {
        go(new SessionRoute.Sessions(0));
        touch(onFx(() -> Finger.pressables(root()).stream()
                .map(one -> one.getAccessibleText())
                .filter(said -> said.contains("Exemple d’atelier") || said.contains("Écrire un e-mail"))
                .findFirst()
                .orElseThrow()));
        press("Réserver");
        type(name);
        press("Réserver la place");
    }

    /// Works through all of the team's screens, then presses whatever there is on each.
    ///
    /// @param practised whether the mark must stand on each of them
    void pressAll(int seed, boolean practised) {
        var random = new Random(seed);
        press("Équipe", "Accueil du jour", "CCAS : une personne de plus");
        book("LEA");
        for (var route : routes()) {
            for (int step = 0; step < 12; step++) {
                if (step % 6 == 0) {
                    go(route);
                }
                pressAny(random);
                if (practised && !isMarked()) {
                    throw new AssertionError("no mark after " + route + "; " + read());
                }
            }
        }
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(new EntryRoute.Day());
        routes.add(new EntryRoute.Correction(LocalDate.of(2026, 11, 23)));
        routes.add(new EntryRoute.Closing());
        var session = onFx(machine.navigator::here);
        routes.add(session);
        if (session instanceof SessionRoute.Book(var id)) {
            routes.add(new SessionRoute.OneSession(id));
            routes.add(new SessionRoute.Presence(id));
            routes.add(new SessionRoute.Cancel(id));
        }
        routes.add(new SessionRoute.Tell(Optional.empty()));
        routes.add(new SessionRoute.Find());
        routes.add(new SessionRoute.Workshops(0));
        routes.add(new RecordRoute.Activities(Optional.empty(), 0));
        for (var activity : List.of("awareness-action", "youth-action", "partner-meeting", "toy-library")) {
            routes.add(new RecordRoute.Action(new ActivityId(activity), Optional.empty()));
        }
        routes.add(new RecordRoute.Accompaniment(Optional.empty()));
        routes.add(new RecordRoute.DayEntry(LocalDate.of(2026, 11, 21)));
        routes.add(new RecordRoute.Rights());
        routes.add(new RecordRoute.Information());
        routes.add(new RecordRoute.Register());
        routes.add(new RecordRoute.Officer());
        routes.add(new RecordRoute.Settings());
        routes.add(new LatelyRoute.Counts(LatelyRoute.Span.WEEK, Optional.empty(), false, 0));
        routes.add(new LatelyRoute.ToSee(0));
        return routes;
    }

    private void pressAny(Random random) {
        time.pass(A_MOMENT);
        onFx(() -> {
            layOut();
            var all = Finger.pressables(root()).stream()
                    .filter(one -> !one.isDisabled())
                    .filter(one -> LEFT_ALONE.stream()
                            .noneMatch(word -> one.getAccessibleText().startsWith(word)))
                    .toList();
            Finger.touch(all.get(random.nextInt(all.size())));
            return true;
        });
    }

    /// Presses each of these in turn.
    void press(String... spoken) {
        Arrays.stream(spoken).forEach(this::touch);
    }

    private void touch(String spoken) {
        time.pass(A_MOMENT);
        onFx(() -> {
            layOut();
            Finger.touch(Finger.find(root(), spoken)
                    .orElseThrow(() -> new AssertionError("no « " + spoken + " »; " + Finger.screen(root()))));
            return true;
        });
    }

    boolean canPress(String spoken) {
        return onFx(() -> Finger.canPress(root(), spoken));
    }

    void type(String text) {
        text.chars()
                .forEach(key ->
                        touch(key == ' ' ? "Espace" : Character.toString(key).toUpperCase(Locale.FRENCH)));
    }

    void go(Route route) {
        onFx(() -> {
            machine.navigator.go(route);
            return true;
        });
    }

    Route here() {
        return onFx(machine.navigator::here);
    }

    boolean isMarked() {
        return read().contains(MARK);
    }

    String read() {
        return onFx(() -> {
            layOut();
            return Finger.read(root());
        });
    }

    /// Time goes by, second by second.
    void pass(Duration span) {
        for (long second = 0; second < span.toSeconds(); second++) {
            time.pass(Duration.ofSeconds(1));
            tick();
        }
    }

    /// Nobody is there until then.
    void passTo(String local) {
        time.pass(Duration.between(
                time.instant(),
                LocalDateTime.parse(local).atZone(TestTime.PARIS).toInstant()));
        tick();
    }

    void setBack(Duration span) {
        time.set(LocalDateTime.ofInstant(time.instant(), TestTime.PARIS)
                .minus(span)
                .toString());
        tick();
    }

    private void tick() {
        onFx(() -> {
            machine.shell.tick();
            return true;
        });
    }

    private Parent root() {
        return machine.shell.root();
    }

    private void layOut() {
        root().applyCss();
        root().resize(CentreMachine.WINDOW.width(), CentreMachine.WINDOW.height());
        root().layout();
        root().layout();
    }

    private static <T> T onFx(Callable<T> call) {
        return Finger.onFx(call);
    }
}

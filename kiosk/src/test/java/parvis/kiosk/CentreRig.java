package parvis.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.scene.Parent;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.sealed.Vault;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Route;
import parvis.protocol.message.Fact;
import parvis.protocol.message.SessionId;

/// A centre's terminal in a test: the real screens over the real files of a folder, a clock that the script
/// moves, a finger that presses what screens say. No window, no network.
///
/// Use: `try (var rig = new CentreRig(folder, "2026-10-01T08:55")) { rig.enter(); rig.press("CCAS");
/// rig.see("Merci"); rig.at("2026-10-02T09:00"); rig.powerCut(); … rig.rows() }`. Add what you compose to
/// [TeamServices]: the rig takes it from there.
public final class CentreRig implements AutoCloseable {
    public static final ZoneId ZONE = TestTime.PARIS;

    /// What somebody needs from one touch to the next.
    private static final Duration A_MOMENT = Duration.ofMillis(900);

    private final Path root;
    private final TestTime time;
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger starts = new AtomicInteger();
    private Path folder;
    private CentreMachine running;
    private Instant touched;

    /// Starts a fresh terminal.
    ///
    /// @param root a folder of the test's own
    /// @param local the time in Paris
    public CentreRig(Path root, String local) {
        this.root = root;
        time = new TestTime(local);
        touched = time.instant();
        folder = root.resolve("data-1");
        running = start();
    }

    private CentreMachine start() {
        time.reboot();
        return new CentreMachine(folder, "boot-" + starts.incrementAndGet(), time, random);
    }

    /// The staff's ports, for what a script wants to look at behind the screens.
    public Team team() {
        return running.services.team();
    }

    public Instant now() {
        return time.instant();
    }

    /// It is that time: local in Paris, or with its offset in the doubled hour. Time only goes on.
    public void at(String when) {
        pass(until(when));
    }

    private void skip(String when) {
        time.pass(until(when));
    }

    private Duration until(String when) {
        var then = when.matches(".*[+][0-9:]+") ? OffsetDateTime.parse(when).toInstant() : local(when);
        var span = Duration.between(now(), then);
        if (span.isNegative()) {
            throw new IllegalArgumentException("time goes on: " + when + " is before " + now());
        }
        return span;
    }

    private static Instant local(String when) {
        return LocalDateTime.parse(when).atZone(ZONE).toInstant();
    }

    /// Time goes by, seen at each midnight, each half past two and its end by what lives with the clock.
    public void pass(Duration span) {
        var left = span;
        while (left.isPositive()) {
            var here = now().atZone(ZONE);
            var midnight = here.toLocalDate().plusDays(1).atStartOfDay(ZONE).plusSeconds(1);
            var night = here.toLocalDate().atTime(2, 30).atZone(ZONE);
            var stop = Duration.between(here, night.isAfter(here) ? night : midnight);
            var step = stop.compareTo(left) < 0 ? stop : left;
            time.pass(step);
            left = left.minus(step);
            running.tick(Duration.between(touched, now()));
        }
    }

    /// First start: the team chooses its codes.
    public void found() {
        var _ = team().custody().found(Vault.DAY_CODE, Vault.SHORT_CODE);
    }

    /// Staff come to the screen and open their door with what it asks for.
    public void enter() {
        if (team().custody().state(now()) == Custody.State.NONE) {
            found();
        }
        leave();
        go(new EntryRoute.Code());
        var open = team().custody().state(now()) == Custody.State.OPEN;
        type(open ? Vault.SHORT_CODE.value() : Vault.DAY_CODE.value());
        press("Ouvrir");
    }

    /// Nobody is at the screen any more.
    public void leave() {
        Finger.onFx(() -> {
            running.navigator.leave();
            return true;
        });
    }

    /// Goes there; for what no button of the present screen leads to.
    public void go(Route route) {
        Finger.onFx(() -> {
            running.navigator.go(route);
            return true;
        });
    }

    public Route here() {
        return running.navigator.here();
    }

    /// Presses each of these in turn, as a hand does: what says that, read aloud. A list turns its pages until it
    /// is there.
    public void press(String... spoken) {
        for (var one : spoken) {
            if (!press(one)) {
                turn("Précédents");
                while (!press(one)) {
                    if (!canPress("Suivants")) {
                        throw new AssertionError("nothing to press says « " + one + " »; " + screen());
                    }
                    press("Suivants");
                }
            }
        }
    }

    private void turn(String way) {
        while (canPress(way)) {
            press(way);
        }
    }

    /// Presses what says that; false when the screen has no such thing.
    private boolean press(String spoken) {
        time.pass(A_MOMENT);
        touched = now();
        return Finger.onFx(() -> {
            layOut();
            var found = Finger.find(root(), spoken);
            found.ifPresent(Finger::touch);
            return found.isPresent();
        });
    }

    /// Presses that so many times.
    public void times(int times, String spoken) {
        for (int time = 0; time < times; time++) {
            press(spoken);
        }
    }

    /// Whether that can be pressed now.
    public boolean canPress(String spoken) {
        return Finger.onFx(() -> {
            layOut();
            return Finger.canPress(root(), spoken);
        });
    }

    /// Types on the keyboard of the screen.
    public void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            press(character.equals(" ") ? "Espace" : character.toUpperCase(java.util.Locale.FRENCH));
        });
    }

    /// Reads each of these words on the screen.
    public void see(String... words) {
        for (var one : words) {
            var read = read();
            if (!read.contains(Finger.plain(one))) {
                throw new AssertionError("« " + one + " » is not read; " + screen());
            }
        }
    }

    /// Reads none of these words on the screen.
    public void seeNot(String... words) {
        for (var one : words) {
            if (read().contains(Finger.plain(one))) {
                throw new AssertionError("« " + one + " » is read; " + screen());
            }
        }
    }

    /// All that is read on the screen.
    public String read() {
        return Finger.onFx(() -> {
            layOut();
            return Finger.read(root());
        });
    }

    private String screen() {
        return Finger.onFx(() -> Finger.screen(root()));
    }

    private Parent root() {
        return running.shell.root();
    }

    private void layOut() {
        root().applyCss();
        root().resize(CentreMachine.WINDOW.width(), CentreMachine.WINDOW.height());
        root().layout();
        root().layout();
    }

    /// A clean stop, and a start over the same folder.
    public void restart() {
        running.stop();
        running = start();
    }

    /// The strip is switched off after a clean stop, and on again at that time.
    public void offUntil(String when) {
        running.stop();
        skip(when);
        running = start();
    }

    /// The power goes and comes back at that time: what was on the disk is what the next start finds.
    public void powerCut(String when) {
        var after = root.resolve("data-" + (starts.get() + 1));
        try (var files = Files.list(folder)) {
            Files.createDirectories(after);
            for (var file : files.toList()) {
                Files.copy(file, after.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running.drop();
        folder = after;
        skip(when);
        running = start();
    }

    /// All facts that are held, open ones sealed first.
    public List<Fact> facts() {
        return running.facts();
    }

    /// What was counted, corrections netted.
    ///
    /// @param session what a session is called in the rows
    List<Counted> rows(Function<SessionId, String> session) {
        return Counted.net(facts(), session);
    }

    @Override
    public void close() {
        running.stop();
    }
}

package parvis.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.kiosk.help.CallForHelp;
import parvis.kiosk.help.CallsHere;
import parvis.kiosk.help.FakeBell;
import parvis.kiosk.help.FakePost;
import parvis.kiosk.help.Help;
import parvis.kiosk.sync.CatalogueSource;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.SessionPart;

/// A terminal with everything that residents can be shown, over real files: places, rights, workshops with seats, a
/// call
/// for help, a printer; and a server that sends another catalogue in the middle of everything.
public final class MonkeyTown implements AutoCloseable {
    public final FakePost post = new FakePost();
    public final ResidentTown town;
    private final List<Catalogue> versions;
    private int version;
    private boolean network;
    private Consumer<Catalogue> listener = _ -> {};
    private Optional<Help> help = Optional.empty();

    /// @param folder an empty one
    public MonkeyTown(Path folder) {
        town = new ResidentTown(folder);
        var whole = ResidentTown.catalogue();
        var like = Samples.catalogue(List.of());
        versions = List.of(
                with("whole", whole, like.places().size(), whole.sessions()),
                with("less", whole, like.places().size() / 2, List.of()));
    }

    private static Catalogue with(String version, Catalogue like, int places, List<SessionPart> sessions) {
        return new Catalogue(
                version,
                like.territory(),
                like.places().subList(0, places),
                like.activities(),
                like.closures(),
                like.organizations(),
                sessions,
                like.days(),
                RightsTown.rights(),
                SamplePlaces.needs());
    }

    /// What its screens are made of; to be asked for once.
    public Kiosk kiosk(Clock clock) {
        var bare = town.kiosk(clock);
        var time = new ClockTime(clock);
        var terminal = bare.config().terminal();
        var made = new Help(
                new CallForHelp(terminal, post, new FakeBell(), () -> false, time),
                new CallsHere(terminal, post, new FakeBell(), time));
        post.onNews(made.own());
        post.onNews(made.here());
        help = Optional.of(made);
        return new Kiosk(
                bare.config(),
                bare.clock(),
                bare.counter(),
                bare.tiles(),
                source(),
                bare.sync(),
                made,
                bare.team(),
                Optional.empty());
    }

    private CatalogueSource source() {
        return new CatalogueSource() {
            @Override
            public Optional<Catalogue> current() {
                return Optional.of(versions.get(version));
            }

            @Override
            public void onChange(Consumer<Catalogue> hears) {
                listener = hears;
            }
        };
    }

    /// Hears of each new catalogue, as the window does.
    public void onCatalogue(Runnable changed) {
        listener = _ -> changed.run();
    }

    /// The server sends the other catalogue: half of the places and all sessions of elsewhere come or go.
    public void otherCatalogue() {
        version = 1 - version;
        listener.accept(versions.get(version));
    }

    /// Which catalogue stands.
    public int version() {
        return version;
    }

    /// The network comes or goes.
    public void otherNetwork() {
        network = !network;
        if (network) {
            post.connect();
        } else {
            post.cut();
        }
    }

    /// Calling for help.
    public Help help() {
        return help.orElseThrow();
    }

    /// Time goes by behind the screens too.
    public void pass(Duration time) {
        town.time.pass(time);
        help().tick();
    }

    @Override
    public void close() {
        town.close();
    }
}

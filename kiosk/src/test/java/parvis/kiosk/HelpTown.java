package parvis.kiosk;

import java.time.Clock;
import java.util.Optional;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.help.Bell;
import parvis.kiosk.help.CallForHelp;
import parvis.kiosk.help.CallsHere;
import parvis.kiosk.help.FakeBell;
import parvis.kiosk.help.FakePost;
import parvis.kiosk.help.Help;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.TerminalId;

/// A terminal of the sample town whose way to the others, and whose bell, a test plays.
public final class HelpTown {
    public final FakePost post = new FakePost();
    public final FakeBell bell = new FakeBell();
    public final Help help;
    private final KioskConfig config;
    private final Clock clock;

    /// @param rings whether it has a light and a sound
    public HelpTown(KioskConfig.Role role, boolean rings, Clock clock) {
        config = Samples.config(role);
        this.clock = clock;
        var time = new ClockTime(clock);
        var self = new TerminalId("borne-1");
        help = new Help(
                new CallForHelp(self, post, rings ? bell : Bell.NONE, () -> false, time),
                new CallsHere(self, post, Bell.NONE, time));
        post.onNews(help.own());
        post.onNews(help.here());
    }

    /// What its screens are made of.
    public Kiosk kiosk(Counter counter) {
        return kiosk(counter, Samples.catalogue(), Unbuilt.team());
    }

    /// The same, with a team at work in that town.
    public Kiosk kiosk(Counter counter, Catalogue catalogue, Team team) {
        var bare = Samples.kiosk(config, Samples.source(Optional.of(catalogue)), counter, clock, team);
        return new Kiosk(
                bare.config(),
                bare.clock(),
                bare.counter(),
                bare.tiles(),
                bare.catalogue(),
                bare.sync(),
                help,
                bare.team(),
                Optional.empty());
    }
}

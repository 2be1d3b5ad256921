package parvis.kiosk;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.Passage;
import parvis.kiosk.attendance.Tiles;
import parvis.kiosk.help.Help;
import parvis.kiosk.sync.CatalogueSource;
import parvis.kiosk.sync.SyncMonitor;

/// What stands behind the screens, put together once by [Main]; [KioskApplication] hands each screen what it needs.
///
/// @param config what makes this terminal this terminal
/// @param clock in the territory's zone
/// @param counter staff's counts
/// @param tiles the public's counts
/// @param catalogue places, sessions, desks
/// @param sync how the delivery stands
/// @param help calling somebody, from here and to here
/// @param team what stands behind the team's screens
/// @param emulatedSensor what the emulator's window calls to play a passage; only with simulated hardware
public record Kiosk(
        KioskConfig config,
        Clock clock,
        Counter counter,
        Tiles tiles,
        CatalogueSource catalogue,
        SyncMonitor sync,
        Help help,
        Team team,
        Optional<Consumer<Passage>> emulatedSensor) {}

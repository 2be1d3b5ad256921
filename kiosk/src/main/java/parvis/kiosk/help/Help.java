package parvis.kiosk.help;

import parvis.kiosk.attendance.TimeSource;
import parvis.protocol.message.TerminalId;

/// Calling for help at one terminal: from it, and to it.
///
/// @param own the call that somebody makes here
/// @param here the calls that this terminal's team is shown
public record Help(CallForHelp own, CallsHere here) {
    /// One whose calls reach nobody: a terminal that is practised on, or one in a picture.
    public static Help nowhere(TerminalId self, TimeSource time) {
        return new Help(
                new CallForHelp(self, Post.NOWHERE, Bell.NONE, () -> false, time),
                new CallsHere(self, Post.NOWHERE, Bell.NONE, time));
    }

    /// Lets time pass for both.
    public void tick() {
        own.tick();
        here.tick();
    }
}

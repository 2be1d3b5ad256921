package parvis.kiosk.sync;

import java.util.List;
import parvis.protocol.message.AgendaSession;

/// The sessions that this terminal owns, as numbers: the only thing of its plan that may leave it.
public interface AgendaSource {
    /// All future ones and those of the last 30 days, soonest first. Cheap: asked again and again.
    List<AgendaSession> sessions();

    /// Hears of each change, on the thread that made it.
    void onChange(Runnable listener);
}

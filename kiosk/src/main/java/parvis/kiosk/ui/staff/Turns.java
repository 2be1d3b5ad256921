package parvis.kiosk.ui.staff;

import java.util.ArrayDeque;
import java.util.Deque;

/// One thing at a time, in the order in which they were asked. Each says when it is done. On the thread of the screens.
final class Turns {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /// Begins it now, or once what came before is done.
    void take(Runnable one) {
        waiting.add(one);
        if (!busy) {
            next();
        }
    }

    /// What was begun is done.
    void done() {
        busy = false;
        next();
    }

    private void next() {
        var one = waiting.poll();
        if (one != null) {
            busy = true;
            one.run();
        }
    }
}

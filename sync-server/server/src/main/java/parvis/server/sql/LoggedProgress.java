package parvis.server.sql;

import java.util.function.IntConsumer;
import org.slf4j.Logger;

/// Says how far something long has come, each tenth once.
final class LoggedProgress implements IntConsumer {
    private static final int STEP = 10;

    private final Logger log;
    private final String what;
    private int said = -1;

    LoggedProgress(Logger log, String what) {
        this.log = log;
        this.what = what;
    }

    @Override
    public void accept(int percent) {
        if (percent / STEP > said) {
            said = percent / STEP;
            log.info("{}: {} %", what, said * STEP);
        }
    }
}

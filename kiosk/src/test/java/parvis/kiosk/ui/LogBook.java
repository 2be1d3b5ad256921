package parvis.kiosk.ui;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/// Writes down every line that is logged while it is open, the finest ones too.
final class LogBook extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger own = root.getLoggerContext().getLogger("parvis");
    private final Level before = root.getLevel();
    private final Level ownBefore = own.getLevel();
    private final List<String> lines = new ArrayList<>();

    static LogBook open() {
        var book = new LogBook();
        book.setContext(book.root.getLoggerContext());
        book.start();
        book.root.addAppender(book);
        book.root.setLevel(Level.TRACE);
        book.own.setLevel(Level.TRACE);
        return book;
    }

    @Override
    protected synchronized void append(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        lines.add(event.getLoggerName() + " " + event.getFormattedMessage()
                + (thrown == null ? "" : " " + thrown.getMessage()));
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        root.setLevel(before);
        own.setLevel(ownBefore);
        root.detachAppender(this);
        stop();
    }
}

package parvis.server.ingest;

import java.util.Locale;
import java.util.ResourceBundle;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.RefusalReason;

/// Why something is in quarantine, in words that a person can read.
public final class Reasons {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("parvis.server.ingest.texts", Locale.FRENCH, Reasons.class.getClassLoader());

    private Reasons() {}

    /// One sentence for a fact.
    public static String text(RefusalReason reason) {
        return TEXTS.getString("refused." + reason.wireName());
    }

    /// One sentence for a payload.
    public static String text(Acknowledgement.Reason reason) {
        return TEXTS.getString("payload." + reason.wireName());
    }
}

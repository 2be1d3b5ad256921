package parvis.kiosk.ui.rights;

import org.jspecify.annotations.Nullable;
import parvis.kiosk.rights.Enquiry;
import parvis.kiosk.rights.LifeEvent;

/// The one enquiry of the visitor who is there, and nothing of the one before.
public final class Enquiries {
    private @Nullable Enquiry enquiry;

    /// Begins anew: whatever was answered is forgotten.
    public Enquiry begin(LifeEvent event) {
        forget();
        var fresh = new Enquiry(event);
        enquiry = fresh;
        return fresh;
    }

    /// The enquiry about that event; a fresh one where the visitor has none.
    public Enquiry about(LifeEvent event) {
        var standing = enquiry;
        return standing != null && standing.event().equals(event) ? standing : begin(event);
    }

    /// Forgets every answer.
    public void forget() {
        if (enquiry != null) {
            enquiry.close();
            enquiry = null;
        }
    }
}

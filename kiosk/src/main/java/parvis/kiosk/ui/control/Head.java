package parvis.kiosk.ui.control;

import java.util.Optional;

/// What stands above a screen and says where one is and what time it is.
public interface Head {
    /// Says where this terminal stands.
    void where(String placeName, String territoryName);

    /// Says instead that somebody needs help; empty: as usual.
    void call(Optional<CallBanner.Content> call);

    /// Says what time it is.
    void when(String timeNow, String dateNow);
}

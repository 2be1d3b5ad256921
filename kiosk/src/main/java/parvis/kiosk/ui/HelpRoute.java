package parvis.kiosk.ui;

/// « J’ai besoin d’aide ». Laid over whatever one was doing: who waits for somebody finds it again.
public sealed interface HelpRoute extends Route {
    @Override
    default boolean answering() {
        return true;
    }

    @Override
    default boolean aside() {
        return true;
    }

    /// Whether to call somebody.
    record Ask() implements HelpRoute {}

    /// What becomes of the call.
    ///
    /// @param touch how often somebody called or stopped: each is another screen, and takes no second tap
    record Called(int touch) implements HelpRoute {}
}

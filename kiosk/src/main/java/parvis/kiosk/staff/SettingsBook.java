package parvis.kiosk.staff;

/// Keeps the settings. Any thread; a change blocks for one COMMIT.
public interface SettingsBook {
    /// What is set now, from memory.
    Settings settings();

    /// Sets all of it; durable when it returns.
    ///
    /// @throws SettingsFailure when the disk did not take it: all stands as it was
    void keep(Settings settings);

    /// The disk did not take a setting.
    final class SettingsFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        /// @param cause what the disk said
        public SettingsFailure(Throwable cause) {
            super("the settings were not kept; all stands as it was", cause);
        }
    }
}

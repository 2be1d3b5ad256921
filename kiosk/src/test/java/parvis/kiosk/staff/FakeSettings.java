package parvis.kiosk.staff;

/// Settings in memory.
public final class FakeSettings implements SettingsBook {
    public Settings now = Settings.FIRST;

    @Override
    public Settings settings() {
        return now;
    }

    @Override
    public void keep(Settings settings) {
        now = settings;
    }
}

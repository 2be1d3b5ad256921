package parvis.kiosk.help;

/// Light and sound at the terminal, which need no network.
public interface Bell extends AutoCloseable {
    /// What it has.
    Means means();

    /// Turns the light on or off. It never flashes (WCAG 2.3.1).
    void light(boolean on);

    /// Sounds once, for less than three seconds (EN 301 549, 5.1.3.10), and returns at once.
    void sound();

    /// Dark and silent, for good.
    @Override
    void close();

    /// What a bell has.
    ///
    /// @param light a lamp that is seen from the desk
    /// @param sound a buzzer that is heard there
    record Means(boolean light, boolean sound) {
        /// Nobody sees or hears it.
        public static final Means NONE = new Means(false, false);

        /// Whether there is anything at all.
        public boolean any() {
            return light || sound;
        }
    }

    /// A terminal without one.
    Bell NONE = new Bell() {
        @Override
        public Means means() {
            return Means.NONE;
        }

        @Override
        public void light(boolean on) {}

        @Override
        public void sound() {}

        @Override
        public void close() {}
    };
}

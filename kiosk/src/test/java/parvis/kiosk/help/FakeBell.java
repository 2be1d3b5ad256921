package parvis.kiosk.help;

/// A bell that remembers.
public final class FakeBell implements Bell {
    public boolean lit;
    public int sounds;

    @Override
    public Means means() {
        return new Means(true, true);
    }

    @Override
    public void light(boolean on) {
        lit = on;
    }

    @Override
    public void sound() {
        sounds++;
    }

    @Override
    public void close() {}
}

package parvis.kiosk.voice;

/// What turns words into sound, one utterance at a time. It keeps no text and logs none.
public interface Speaker extends AutoCloseable {
    /// Whether there is an engine and something to hear it with; asked anew, since a loudspeaker can be plugged in.
    Ability ability();

    /// Whether it has a voice for that language. A voice never reads another language's words.
    boolean speaks(Tongue tongue);

    /// Says that instead of whatever is being said.
    ///
    /// @param done called once it is said to its end, on any thread; never when it was silenced before
    void say(Utterance utterance, Runnable done);

    /// Silent at once; no sound is left to come.
    void silence();

    /// Silent for ever; nothing of it is left running.
    @Override
    void close();

    /// What is so with the machine's voice.
    enum Ability {
        READY,
        /// The engine is not installed.
        NO_ENGINE,
        /// There is an engine, and nothing to play sound with.
        NO_SOUND
    }

    /// A machine without a voice.
    Speaker NONE = new Speaker() {
        @Override
        public Ability ability() {
            return Ability.NO_ENGINE;
        }

        @Override
        public boolean speaks(Tongue tongue) {
            return false;
        }

        @Override
        public void say(Utterance utterance, Runnable done) {}

        @Override
        public void silence() {}

        @Override
        public void close() {}
    };
}

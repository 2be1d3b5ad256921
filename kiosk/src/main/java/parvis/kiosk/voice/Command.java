package parvis.kiosk.voice;

/// What somebody who does not see the screen can ask for, with a key of a keypad or a button on the housing.
public enum Command {
    /// Starts the voice, and stops it. The one with the raised mark.
    SPEECH,
    NEXT,
    PREVIOUS,
    NEXT_CONTROL,
    PREVIOUS_CONTROL,
    /// Does what a touch would do.
    ACTIVATE,
    REPEAT,
    /// Says the rest of the screen.
    READ_ON,
    /// The next loudness, and from the highest to the lowest.
    VOLUME,
    LOUDER,
    SOFTER,
    PACE,
    HUSH
}

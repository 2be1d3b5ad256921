package parvis.protocol.message;

import java.util.List;
import java.util.Optional;

/// Where a terminal stands; sent at each connection, in parts of at most [#MOST_EPOCHS] epochs.
///
/// @param software the terminal's version, for people
/// @param catalogue the version of the catalogue that it shows, empty when it has none
/// @param part 1 to `parts`
/// @param parts how many messages make the whole
/// @param epochs the epochs of which facts are still held
public record Hello(String software, Optional<String> catalogue, int part, int parts, List<EpochState> epochs) {
    /// The most epochs in one message.
    public static final int MOST_EPOCHS = 200;

    /// @throws IllegalArgumentException when there are too many epochs or `part` is not 1..`parts`
    public Hello {
        epochs = List.copyOf(epochs);
        if (epochs.size() > MOST_EPOCHS) {
            throw new IllegalArgumentException("epochs > " + MOST_EPOCHS + ": " + epochs.size());
        }
        if (part < 1 || part > parts) {
            throw new IllegalArgumentException("part is not 1.." + parts + ": " + part);
        }
    }
}

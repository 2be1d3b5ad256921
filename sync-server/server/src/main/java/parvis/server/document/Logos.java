package parvis.server.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import parvis.server.territory.Party;

/// The logos of those who signed, out of the territory's folder.
public final class Logos {
    private final Path folder;

    /// @param folder of the territory pack
    public Logos(Path folder) {
        this.folder = folder;
    }

    /// The picture as an address that holds it whole, when the party has one.
    Optional<String> of(Party party) {
        return party.logo().map(folder::resolve).filter(Files::isRegularFile).map(Logos::address);
    }

    private static String address(Path file) {
        String type = file.toString().endsWith(".svg") ? "image/svg+xml" : "image/png";
        try {
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("read " + file, failure);
        }
    }
}

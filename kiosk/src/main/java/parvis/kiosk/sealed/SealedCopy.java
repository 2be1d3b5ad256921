package parvis.kiosk.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import parvis.kiosk.custody.SecondCopy;

/// [SecondCopy] as one box: the whole file, sealed for the key that the recovery sheet spells. So it holds
/// nothing that a code could be tried on, and it can be written while the key is locked.
public final class SealedCopy implements SecondCopy {
    private final SealedDatabase database;
    private final Supplier<Optional<Path>> medium;
    private final String name;
    private final SecureRandom random;

    /// @param medium the folder on it, when one is set
    /// @param terminal names the copy, so that two terminals can share a medium
    public SealedCopy(SealedDatabase database, Supplier<Optional<Path>> medium, String terminal, SecureRandom random) {
        this.database = database;
        this.medium = medium;
        this.name = "parvis-" + terminal + ".scelle";
        this.random = random;
    }

    @Override
    public Standing standing() {
        var folder = medium.get();
        if (folder.isEmpty()) {
            return new Standing.Nowhere();
        }
        if (!Files.isDirectory(folder.get())) {
            return new Standing.Away();
        }
        try {
            var file = folder.get().resolve(name);
            return Files.exists(file)
                    ? new Standing.Kept(Files.getLastModifiedTime(file).toInstant(), onTheSameDisk(file))
                    : new Standing.None();
        } catch (IOException e) {
            return new Standing.Away();
        }
    }

    private boolean onTheSameDisk(Path file) throws IOException {
        return Files.getFileStore(file).equals(Files.getFileStore(database.path()));
    }

    @Override
    public Standing write() {
        var team = database.read(TeamRow::read);
        var folder = medium.get().filter(Files::isDirectory);
        if (folder.isPresent() && team.isPresent()) {
            var box = Seal.forKey(team.get().recoveryPublic(), Seal.Purpose.COPY, database.bytes(), random);
            try {
                write(folder.get(), box);
            } catch (IOException e) {
                throw new CopyFailure("write the sealed copy to " + folder.get(), e);
            }
        }
        return standing();
    }

    private void write(Path folder, byte[] box) throws IOException {
        var part = folder.resolve(name + ".part");
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(box);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var directory = FileChannel.open(folder)) {
            directory.force(true);
        }
    }

    @Override
    public boolean restore(String words) {
        if (database.read(TeamRow::read).isPresent()) {
            throw new IllegalStateException("there is a team already: a copy would take its place");
        }
        var copy = medium.get().map(folder -> folder.resolve(name)).filter(Files::exists);
        return copy.isPresent() && restore(copy.get(), words);
    }

    private boolean restore(Path copy, String words) {
        try {
            var box = Files.readAllBytes(copy);
            var plain = RecoveryWords.read(words)
                    .map(SealedCustody::recoveryKey)
                    .flatMap(key -> Seal.open(key, Curve.publicOf(key), Seal.Purpose.COPY, box));
            if (plain.isPresent()) {
                database.replaceWith(plain.get());
            }
            return plain.isPresent();
        } catch (IOException e) {
            throw new CopyFailure("put the sealed copy " + copy + " back", e);
        }
    }
}

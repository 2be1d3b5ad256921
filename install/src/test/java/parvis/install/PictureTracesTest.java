package parvis.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The searcher itself: a picture that it cannot see would prove nothing.
final class PictureTracesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void a_picture_is_seen_among_other_bytes_and_in_base64(String kind) throws IOException {
        var picture = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), kind, picture));
        assertEquals(1, PictureTraces.in("here", among(picture.toByteArray())).size());
        var encoded = Base64.getEncoder().encode(picture.toByteArray());
        assertEquals(1, PictureTraces.in("here", among(encoded)).size());
    }

    @Test
    void a_picture_in_a_folder_is_seen_whatever_it_is_called() throws IOException {
        var picture = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        assertTrue(ImageIO.write(picture, "png", folder.resolve("compte.tmp").toFile()));
        assertEquals(List.of("compte.tmp: PNG"), PictureTraces.inFiles(folder));
    }

    @Test
    void what_is_no_picture_is_none() throws IOException {
        var noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("names.db"), noise);
        Files.writeString(folder.resolve("log"), "PNG, JFIF, une photo, data:image/");
        assertEquals(List.of(), PictureTraces.inFiles(folder));
    }

    private static byte[] among(byte[] bytes) throws IOException {
        var all = new ByteArrayOutputStream();
        all.write("before ".getBytes(StandardCharsets.UTF_8));
        all.write(bytes);
        all.write(" after".getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}

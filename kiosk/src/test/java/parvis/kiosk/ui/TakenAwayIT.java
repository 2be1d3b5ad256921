package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.RightsTown;
import parvis.kiosk.Samples;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.QrCode;
import parvis.protocol.message.RightId;

/// What is taken away as a picture of squares, read from the pixels that the screen shows by a reader that is not ours.
final class TakenAwayIT extends ResidentHand {
    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.CHARACTER_SET, "UTF-8", DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    static Stream<Size> terminals() {
        return Stream.of(Size.PORTRAIT, Size.LANDSCAPE);
    }

    @ParameterizedTest
    @MethodSource("terminals")
    void a_place_is_a_contact_with_its_address_and_telephone(Size size) {
        var rig = new ScreenRig(size);
        var place = Samples.catalogue().places().stream()
                .filter(one -> one.phone().isPresent() && one.address().isPresent())
                .findFirst()
                .orElseThrow();
        rig.show(new Route.PlaceCard(place.id()));
        var card = read(rig);
        assertTrue(card.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n") && card.endsWith("END:VCARD\r\n"), card);
        assertTrue(card.contains("TEL:" + place.phone().orElseThrow()), card);
        assertTrue(card.contains("ADR:;;" + place.address().orElseThrow().split(",", 2)[0]), card);
    }

    @ParameterizedTest
    @MethodSource("terminals")
    void a_right_is_its_official_address_and_a_list_its_rights(Size size) {
        var rig = TownScreens.rig(size);
        var right = RightsTown.book().right(new RightId("aides-logement")).orElseThrow();
        // On few lines it stands on a page of its own.
        var page = IntStream.range(0, 20)
                .filter(first -> {
                    rig.show(new RightsRoute.Card(right.id(), first));
                    return ScreenRig.onFx(() -> code(rig.shell.root()).isPresent());
                })
                .findFirst();
        assertTrue(page.isPresent());
        assertEquals(right.url().orElseThrow(), read(rig));
        rig.show(new RightsRoute.TakeAway(TownScreens.BILLS));
        var list = read(rig);
        assertTrue(list.contains("Fonds de solidarité"), list);
    }

    /// From the right the whole screen is mirrored; a code is not.
    @Test
    void in_arabic_it_is_read_as_well() {
        var rig = TownScreens.rig(Size.PORTRAIT);
        var arabic = Languages.bundled().all().stream()
                .filter(language -> language.tag().equals("ar"))
                .findFirst();
        ScreenRig.onFx(() -> {
            rig.navigator.home();
            rig.shell.visit().language().set(arabic.orElseThrow());
            rig.navigator.go(new RightsRoute.TakeAway(TownScreens.BILLS));
            rig.layOut();
            return true;
        });
        assertTrue(read(rig).length() > 20);
    }

    @Test
    void a_booking_is_a_date_for_the_telephones_calendar() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            book(rig, town.next, "ALI", "Réserver ma place");
            var calendar = read(rig);
            assertTrue(calendar.startsWith("BEGIN:VCALENDAR"), calendar);
            assertTrue(calendar.contains("SUMMARY:Repérer une arnaque"), calendar);
            assertTrue(calendar.contains(code(rig).value().substring(0, 3)), calendar);
            assertTrue(calendar.contains("END:VCALENDAR"), calendar);
        }
    }

    /// What a camera before the screen would read.
    private static String read(ScreenRig rig) {
        return ScreenRig.onFx(() -> {
            rig.layOut();
            var code = code(rig.shell.root())
                    .orElseThrow(() -> new AssertionError("no code on " + Scenery.said(rig.shell.root())));
            var image = code.snapshot(null, null);
            var width = (int) image.getWidth();
            var height = (int) image.getHeight();
            var pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return decoded(width, height, pixels);
        });
    }

    private static Optional<Node> code(Parent root) {
        return Scenery.seen(root).stream().filter(QrCode.class::isInstance).findFirst();
    }

    private static String decoded(int width, int height, int[] pixels) throws ReaderException {
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader().decode(picture, HINTS).getText();
        } catch (NotFoundException e) {
            throw new AssertionError("nothing to read in " + width + " × " + height, e);
        }
    }
}

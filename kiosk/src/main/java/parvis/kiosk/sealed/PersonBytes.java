package parvis.kiosk.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;

/// A person as bytes, filled up to a whole number of 64, so that a box's length does not tell a name.
final class PersonBytes {
    private static final int STEP = 64;

    private PersonBytes() {}

    static byte[] write(Person person) {
        var name = person.name().getBytes(StandardCharsets.UTF_8);
        var phone = person.phone().map(Phone::value).orElse("").getBytes(StandardCharsets.US_ASCII);
        var length = Short.BYTES + name.length + 1 + phone.length;
        return ByteBuffer.allocate((length + STEP - 1) / STEP * STEP)
                .putShort((short) name.length)
                .put(name)
                .put((byte) phone.length)
                .put(phone)
                .array();
    }

    static Person read(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var name = new byte[buffer.getShort()];
        buffer.get(name);
        var phone = new byte[buffer.get()];
        buffer.get(phone);
        return new Person(
                new String(name, StandardCharsets.UTF_8),
                phone.length == 0
                        ? Optional.empty()
                        : Optional.of(new Phone(new String(phone, StandardCharsets.US_ASCII))));
    }
}

package parvis.kiosk.sealed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import parvis.kiosk.booking.Person;

/// The team's private key while it is open, and what was opened with it: all of it goes when the key goes.
final class OpenKey {
    private final byte[] privateKey;
    private final byte[] publicKey;
    private final String shortCode;
    private final LocalDate day;
    private final Map<Long, byte[]> weeks = new ConcurrentHashMap<>();
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    /// @param day on which it was opened, and at whose end it is forgotten
    OpenKey(byte[] privateKey, String shortCode, LocalDate day) {
        this.privateKey = privateKey.clone();
        this.publicKey = Curve.publicOf(privateKey);
        this.shortCode = shortCode;
        this.day = day;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Known(byte[] sealed, Person person, Likeness.Form form) {}

    LocalDate day() {
        return day;
    }

    String shortCode() {
        return shortCode;
    }

    byte[] privateKey() {
        return privateKey.clone();
    }

    boolean isOf(byte[] team) {
        return Arrays.equals(publicKey, team);
    }

    Optional<byte[]> open(Seal.Purpose purpose, byte[] box) {
        return Seal.open(privateKey, publicKey, purpose, box);
    }

    /// Opens a box of that week; opened once a day, then known.
    Optional<Person> person(long box, WeekKeys.Row week, byte[] sealed) {
        var before = known.get(box);
        if (before != null && Arrays.equals(before.sealed, sealed)) {
            return Optional.of(before.person);
        }
        var found = week(week)
                .flatMap(key -> Seal.open(key, week.publicKey(), Seal.Purpose.PERSON, sealed))
                .map(PersonBytes::read);
        found.ifPresent(person -> known.put(box, new Known(sealed, person, Likeness.Form.of(person))));
        return found;
    }

    /// Whether that box was opened before.
    boolean knows(long box) {
        return known.containsKey(box);
    }

    /// The boxes opened before whose person is looked for.
    List<Long> known(Predicate<Likeness.Form> wanted) {
        return known.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue().form))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Drops what was read of that box.
    void forget(long box) {
        known.remove(box);
    }

    private Optional<byte[]> week(WeekKeys.Row week) {
        var before = weeks.get(week.id());
        if (before != null) {
            return Optional.of(before);
        }
        var opened = open(Seal.Purpose.WEEK, week.privateKey());
        opened.ifPresent(key -> weeks.put(week.id(), key));
        return opened;
    }

    /// Drops what was read of boxes that are no more.
    ///
    /// @param boxes those that are
    void keepOnly(Collection<Long> boxes) {
        known.keySet().retainAll(boxes);
    }

    /// Overwrites the keys.
    void wipe() {
        Arrays.fill(privateKey, (byte) 0);
        weeks.values().forEach(key -> Arrays.fill(key, (byte) 0));
        weeks.clear();
        known.clear();
    }
}

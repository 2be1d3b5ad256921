package parvis.kiosk.sealed;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import parvis.kiosk.booking.BookingRig;
import parvis.kiosk.booking.Bookings;
import parvis.kiosk.closing.Closings;
import parvis.kiosk.workshop.Closures;
import parvis.kiosk.workshop.Planning;
import parvis.protocol.message.PlaceId;

/// Sessions and bookings in a names' file on a real disk, with codes that cost nothing.
public final class SealedRig implements BookingRig {
    public static final PlaceId PLACE = new PlaceId("centre");

    private final Path folder;
    private String time;
    private boolean quick;
    private Vault vault;
    private SessionBook book;
    private NameSearch search;
    private SealedPlanning planning;
    private SealedBookings bookings;

    /// With a team, open.
    ///
    /// @param local in Paris
    public SealedRig(Path folder, String local) {
        this(folder, local, new Vault(folder, local).founded());
    }

    /// Over a file that is there already; locked.
    public static SealedRig again(Path folder, String local) {
        return new SealedRig(folder, local, new Vault(folder, local));
    }

    private SealedRig(Path folder, String local, Vault vault) {
        this.folder = folder;
        this.time = local;
        this.vault = vault;
        book = new SessionBook(vault.database(), vault::now, Vault.PARIS);
        search = search(vault, book);
        planning = planning(vault, book);
        bookings = bookings(vault, book, search);
    }

    private static NameSearch search(Vault vault, SessionBook book) {
        return new NameSearch(book, vault.custody(), vault.boxes(), new Readings(vault.database()));
    }

    private static SealedPlanning planning(Vault vault, SessionBook book) {
        return new SealedPlanning(book, vault.boxes(), PLACE, new FreshIds(new Random()));
    }

    private static SealedBookings bookings(Vault vault, SessionBook book, NameSearch search) {
        return new SealedBookings(book, vault.boxes(), new Readings(vault.database()), search, new SecureRandom());
    }

    @Override
    public Planning planning() {
        return planning;
    }

    @Override
    public Bookings bookings() {
        return bookings;
    }

    @Override
    public Closures closures() {
        return new SealedClosures(book);
    }

    public Closings closings() {
        return new SealedClosings(book);
    }

    public Vault vault() {
        return vault;
    }

    NameSearch search() {
        return search;
    }

    /// Purges what is older than so many days.
    public void purge(int retentionDays) {
        vault.retention(retentionDays);
        vault.purge().run();
    }

    /// What is half there in the names' file, in words; nothing mostly.
    ///
    /// @param purged the last day whose purge was thanked for
    public List<String> halves(LocalDate purged) {
        return vault.database().read(connection -> Halves.of(connection, purged));
    }

    /// No sync at each COMMIT: for histories that kill nobody.
    void quick() {
        quick = true;
        vault.database().read(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("PRAGMA synchronous = OFF");
            }
        });
    }

    @Override
    public void at(String local) {
        time = local;
        vault.now(local);
    }

    @Override
    public void lock() {
        vault.custody().forget();
    }

    @Override
    public void unlock() {
        if (!vault.custody().open(Vault.DAY_CODE.value(), vault.now())) {
            throw new AssertionError("the day code does not open");
        }
    }

    @Override
    public void restart() {
        vault.close();
        vault = new Vault(folder, time);
        book = new SessionBook(vault.database(), vault::now, Vault.PARIS);
        search = search(vault, book);
        planning = planning(vault, book);
        bookings = bookings(vault, book, search);
        if (quick) {
            quick();
        }
    }

    @Override
    public void close() {
        vault.close();
    }
}

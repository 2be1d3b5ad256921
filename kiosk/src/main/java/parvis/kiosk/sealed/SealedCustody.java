package parvis.kiosk.sealed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.KeyStretch;
import parvis.kiosk.custody.RecoverySheet;
import parvis.kiosk.custody.ShortCode;

/// [Custody] over the names' file. The private key of the team is there twice: wrapped by the day code at its
/// cost, and sealed for the key that the recovery sheet spells. Open, it is in memory alone.
public final class SealedCustody implements Custody {
    private final SealedDatabase database;
    private final KeyStretch stretch;
    private final SecureRandom random;
    private final InstantSource clock;
    private final ZoneId zone;
    private final List<Runnable> opening = new CopyOnWriteArrayList<>();
    private Optional<OpenKey> open = Optional.empty();

    /// @param clock says when a name may still be read
    /// @param zone of the midnight at which the key is forgotten
    public SealedCustody(
            SealedDatabase database, KeyStretch stretch, SecureRandom random, InstantSource clock, ZoneId zone) {
        this.database = database;
        this.stretch = stretch;
        this.random = random;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public State state(Instant now) {
        if (openKey(now).isPresent()) {
            return State.OPEN;
        }
        return team().isPresent() ? State.LOCKED : State.NONE;
    }

    @Override
    public RecoverySheet found(DayCode day, ShortCode lock) {
        if (team().isPresent()) {
            throw new IllegalStateException("there is a team already");
        }
        return newTeam(day, lock, false);
    }

    @Override
    public RecoverySheet startOver(DayCode day, ShortCode lock) {
        return newTeam(day, lock, true);
    }

    private RecoverySheet newTeam(DayCode day, ShortCode lock, boolean inThePlaceOfOne) {
        var key = Curve.draw(random);
        var recovery = RecoveryWords.draw(random);
        var row = row(key, day, lock, recovery);
        database.write(connection -> {
            if (inThePlaceOfOne) {
                Purge.everything(connection, clock.instant());
            } else if (TeamRow.read(connection).isPresent()) {
                throw new IllegalStateException("there is a team already");
            }
            row.write(connection);
            return row;
        });
        if (inThePlaceOfOne) {
            Purge.sweep(database);
        }
        opened(new OpenKey(key, lock.value(), today(clock.instant())));
        Arrays.fill(key, (byte) 0);
        return sheet(recovery);
    }

    @Override
    public boolean open(String dayCode, Instant now) {
        var team = team();
        var key = team.flatMap(row ->
                Seal.unwrap(stretch.key(normal(dayCode), row.dayRecipe()), Seal.Purpose.DAY_CODE, row.dayWrap()));
        key.ifPresent(found -> opened(openKey(found, team.orElseThrow(), now)));
        return key.isPresent();
    }

    @Override
    public boolean unlocks(String shortCode) {
        return openKey()
                .filter(key -> MessageDigest.isEqual(bytes(key.shortCode()), bytes(shortCode.strip())))
                .isPresent();
    }

    @Override
    public void change(DayCode day, ShortCode lock) {
        var before = team().orElseThrow(SealedCustody::locked);
        var key = openKey().orElseThrow(SealedCustody::locked).privateKey();
        var recipe = stretch.recipe();
        var row = new TeamRow(
                before.publicKey(),
                recipe,
                byDay(key, day, recipe),
                before.recoveryPublic(),
                before.recoveryWrap(),
                shortBox(before.publicKey(), lock));
        store(row);
        opened(new OpenKey(key, lock.value(), today(clock.instant())));
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public Optional<RecoverySheet> recover(String words, DayCode day, ShortCode lock, Instant now) {
        var team = team();
        var key = team.flatMap(row -> RecoveryWords.read(words)
                .map(SealedCustody::recoveryKey)
                .flatMap(sheet -> Seal.open(sheet, row.recoveryPublic(), Seal.Purpose.RECOVERY, row.recoveryWrap())));
        return key.map(found -> {
            var recovery = RecoveryWords.draw(random);
            store(row(found, day, lock, recovery));
            opened(new OpenKey(found, lock.value(), today(now)));
            return sheet(recovery);
        });
    }

    @Override
    public RecoverySheet newSheet() {
        var before = team().orElseThrow(SealedCustody::locked);
        var key = openKey().orElseThrow(SealedCustody::locked).privateKey();
        var recovery = RecoveryWords.draw(random);
        var recoveryPublic = Curve.publicOf(recoveryKey(recovery));
        store(new TeamRow(
                before.publicKey(),
                before.dayRecipe(),
                before.dayWrap(),
                recoveryPublic,
                Seal.forKey(recoveryPublic, Seal.Purpose.RECOVERY, key, random),
                before.shortCode()));
        Arrays.fill(key, (byte) 0);
        return sheet(recovery);
    }

    @Override
    public synchronized void forget() {
        open.ifPresent(OpenKey::wipe);
        open = Optional.empty();
    }

    /// The key, while it is open.
    Optional<OpenKey> openKey() {
        return openKey(clock.instant());
    }

    private synchronized Optional<OpenKey> openKey(Instant now) {
        if (open.isPresent() && !open.get().day().equals(today(now))) {
            forget();
        }
        return open;
    }

    private void opened(OpenKey key) {
        synchronized (this) {
            forget();
            open = Optional.of(key);
        }
        opening.forEach(Runnable::run);
    }

    /// Hears, on the thread that opened it, that the key is open.
    public void onOpen(Runnable listener) {
        opening.add(listener);
    }

    private OpenKey openKey(byte[] key, TeamRow team, Instant now) {
        var shortCode = Seal.open(key, team.publicKey(), Seal.Purpose.SHORT_CODE, team.shortCode());
        return new OpenKey(
                key,
                shortCode
                        .map(code -> new String(code, StandardCharsets.US_ASCII))
                        .orElse(""),
                today(now));
    }

    private TeamRow row(byte[] key, DayCode day, ShortCode lock, byte[] recovery) {
        var publicKey = Curve.publicOf(key);
        var recoveryPublic = Curve.publicOf(recoveryKey(recovery));
        var recipe = stretch.recipe();
        return new TeamRow(
                publicKey,
                recipe,
                byDay(key, day, recipe),
                recoveryPublic,
                Seal.forKey(recoveryPublic, Seal.Purpose.RECOVERY, key, random),
                shortBox(publicKey, lock));
    }

    private byte[] byDay(byte[] key, DayCode day, String recipe) {
        var secret = stretch.key(normal(day.value()), recipe);
        return Seal.wrap(secret, Seal.Purpose.DAY_CODE, key, random);
    }

    private byte[] shortBox(byte[] team, ShortCode lock) {
        return Seal.forKey(team, Seal.Purpose.SHORT_CODE, bytes(lock.value()), random);
    }

    private Optional<TeamRow> team() {
        return database.read(TeamRow::read);
    }

    private void store(TeamRow row) {
        database.write(connection -> {
            row.write(connection);
            return row;
        });
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    static byte[] recoveryKey(byte[] sheet) {
        return Seal.derive(sheet, "parvis 1 recovery sheet");
    }

    private static RecoverySheet sheet(byte[] recovery) {
        return new RecoverySheet(RecoveryWords.spell(recovery));
    }

    /// The same code, whichever keyboard made its accents and however many blanks were typed.
    private static String normal(String code) {
        return Normalizer.normalize(code.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static IllegalStateException locked() {
        return new IllegalStateException("the key is locked");
    }
}

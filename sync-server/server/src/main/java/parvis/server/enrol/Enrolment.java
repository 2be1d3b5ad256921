package parvis.server.enrol;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;
import parvis.server.account.Act;
import parvis.server.account.Journal;
import parvis.server.account.PasswordHash;
import parvis.server.account.Secret;
import parvis.server.ingest.Terminal;
import parvis.server.ingest.Terminals;

/// Terminals of one territory: set up by a one-time code, replaced under the same name, revoked at once. What a
/// terminal sent before it was revoked stays.
public final class Enrolment {
    /// What a terminal may be.
    public static final Set<String> ROLES = Set.of("public", "desk", "both");

    /// Nothing in it can be taken for something else: no 0 and O, no 1, I and L, no U and V.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int LONGEST_ID = 63;

    private final TerritoryId territory;
    private final Terminals terminals;
    private final Codes codes;
    private final PasswordHash passwords;
    private final Journal journal;
    private final Consumer<TerminalId> cut;
    private final InstantSource clock;
    private final SecureRandom random;

    /// @param cut ends the terminal's connection, if it has one
    /// @param random draws codes and secrets
    public Enrolment(
            TerritoryId territory,
            Terminals terminals,
            Codes codes,
            PasswordHash passwords,
            Journal journal,
            Consumer<TerminalId> cut,
            InstantSource clock,
            SecureRandom random) {
        this.territory = territory;
        this.terminals = terminals;
        this.codes = codes;
        this.passwords = passwords;
        this.journal = journal;
        this.cut = cut;
        this.clock = clock;
        this.random = random;
    }

    /// A code as it is read out: three groups of four. It is not to be had again.
    public record Made(String code, TerminalId terminal, Instant expires) {
        /// Hides the code, so that it reaches no log.
        @Override
        public String toString() {
            return terminal.toString();
        }
    }

    /// What a code was redeemed for.
    public sealed interface Outcome {
        /// The terminal is known now, by that secret and no other.
        record Enrolled(Terminal terminal, Secret secret) implements Outcome {}

        /// No such code was ever made.
        record Unknown() implements Outcome {}

        /// It was used, taken back, or its day is over.
        record Over() implements Outcome {}
    }

    /// All terminals, revoked ones too, by name.
    public List<Terminal> all() {
        return terminals.all();
    }

    /// Codes that nobody has used yet.
    public List<Code> open() {
        return codes.open(clock.instant());
    }

    /// A code for a new terminal of that place.
    public Made make(String by, PlaceId place, String role) {
        return make(by, place, role, fresh(place), false);
    }

    /// A code for a terminal that takes another's place and name; the other one works until the code is used.
    ///
    /// @return empty when there is no such terminal
    public Optional<Made> replace(String by, PlaceId place, String role, TerminalId replaced) {
        return terminals.find(replaced).map(_ -> make(by, place, role, replaced, true));
    }

    private Made make(String by, PlaceId place, String role, TerminalId terminal, boolean replaces) {
        Instant now = clock.instant();
        String code = draw();
        Instant expires = now.plus(Code.HOLDS);
        codes.put(new Code(hash(code), terminal, place, role, replaces, by, expires, Optional.empty()), now);
        note(by, Act.CODE_MADE, terminal + ", " + place + ", " + role + (replaces ? ", replaces" : ""));
        return new Made(code, terminal, expires);
    }

    /// A terminal shows a code: it gets its name and a secret of its own. Who had that name before is cut off.
    public Outcome redeem(String typed) {
        Optional<Code> found = codes.find(hash(typed));
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        Code code = found.get();
        Instant now = clock.instant();
        if (!code.holds(now)) {
            return new Outcome.Over();
        }
        Secret secret = Secret.draw(random);
        // Hashed before the code is used up: who is told to come again can.
        String hash = passwords.hash(secret.value());
        if (!codes.use(code.hash(), now)) {
            return new Outcome.Over();
        }
        var terminal = new Terminal(code.terminal(), code.place(), code.role(), false);
        terminals.put(terminal, hash, now);
        cut.accept(terminal.id());
        note("", Act.TERMINAL_ENROLLED, terminal.id() + ", " + code.author());
        return new Outcome.Enrolled(terminal, secret);
    }

    /// Refuses a terminal from now on and ends its connection.
    ///
    /// @return false when there is no such terminal
    public boolean revoke(String by, TerminalId id) {
        Optional<Terminal> known = terminals.find(id);
        Optional<String> hash = terminals.secretHash(id);
        if (known.isEmpty() || hash.isEmpty()) {
            return false;
        }
        if (!known.get().revoked()) {
            var gone = new Terminal(id, known.get().place(), known.get().role(), true);
            terminals.put(gone, hash.get(), clock.instant());
            note(by, Act.TERMINAL_REVOKED, id.value());
        }
        cut.accept(id);
        return true;
    }

    private TerminalId fresh(PlaceId place) {
        for (int number = 1; ; number++) {
            String end = "-" + number;
            String start = place.value();
            var id = new TerminalId(start.substring(0, Math.min(start.length(), LONGEST_ID - end.length())) + end);
            if (terminals.find(id).isEmpty() && !codes.named(id)) {
                return id;
            }
        }
    }

    private String draw() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// However it is typed: small letters, without the dashes, with spaces.
    private static String hash(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new Secret("code:" + (plain.length() > LENGTH ? "-" : plain)).hash();
    }

    private void note(String who, Act act, String about) {
        journal.note(new Journal.Line(clock.instant(), territory, who, act, about));
    }
}

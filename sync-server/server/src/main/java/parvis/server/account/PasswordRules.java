package parvis.server.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Which passwords are refused: short ones, the commonest ones and those that everybody here would try first. What it
/// is composed of does not matter.
public final class PasswordRules {
    /// The shortest.
    public static final int SHORTEST = 8;
    /// From this length on nothing more is advised.
    public static final int ADVISED = 15;
    /// The longest.
    public static final int LONGEST = 200;

    private final Set<String> common = new HashSet<>();
    private final List<String> local;

    /// @param local words that everybody of this territory thinks of, its name and its id
    public PasswordRules(List<String> local) {
        this.local = local.stream().map(PasswordRules::flat).toList();
        try (var stream = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .forEach(common::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Why a password is refused.
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        ABOUT_YOU
    }

    /// What is wrong with it for that person, empty when nothing is.
    public Optional<Fault> check(String password, String user) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String flat = flat(password);
        String core = flat.replaceAll("^[^a-z]+|[^a-z]+$", "");
        if (common.contains(flat) || flat.chars().distinct().count() <= 2) {
            return Optional.of(Fault.COMMON);
        }
        boolean about = core.equals(flat(user)) || core.equals("parvis") || local.contains(core);
        return about ? Optional.of(Fault.ABOUT_YOU) : Optional.empty();
    }

    /// Lower case without accents: « Été » and « ete » are tried alike.
    private static String flat(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

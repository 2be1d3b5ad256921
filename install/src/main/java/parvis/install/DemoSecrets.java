package parvis.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.ShortCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The demo's own codes: drawn at the first start of a data folder and kept in it, readable by its owner alone.
///
/// @param apiToken for programs that read and write over HTTP
/// @param staffCode the team's day code: four words
/// @param staffShortCode the team's short code: four digits
/// @param password of the demo's account on the web pages
/// @param sparePassword of the terminal that a client may play
record DemoSecrets(String apiToken, String staffCode, String staffShortCode, String password, String sparePassword) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int TOKEN_BYTES = 32;
    private static final int PASSWORD_BYTES = 15;
    private static final int SHORT_CODES = 10_000;
    private static final int WORDS = 4;
    private static final Predicate<String> FOUR_DIGITS =
            Pattern.compile("[0-9]{" + ShortCode.DIGITS + "}").asMatchPredicate();

    /// Words that every keyboard writes the same.
    private static final List<String> VOCABULARY = List.of(
            "abricot",
            "avion",
            "balcon",
            "banane",
            "barque",
            "bijou",
            "bougie",
            "brume",
            "cabane",
            "cactus",
            "canard",
            "carotte",
            "castor",
            "cerise",
            "chapeau",
            "chemin",
            "citron",
            "colline",
            "corail",
            "coton",
            "cousin",
            "dauphin",
            "domino",
            "dragon",
            "facteur",
            "falaise",
            "ferme",
            "flamme",
            "fleuve",
            "fourmi",
            "fraise",
            "galet",
            "girafe",
            "goutte",
            "hameau",
            "herbe",
            "horloge",
            "jardin",
            "jongleur",
            "jupon",
            "koala",
            "laine",
            "lampe",
            "lilas",
            "lundi",
            "maison",
            "marin",
            "melon",
            "miroir",
            "moulin",
            "mousse",
            "navire",
            "nuage",
            "olive",
            "orage",
            "panier",
            "papier",
            "parasol",
            "pigeon",
            "piment",
            "plume",
            "pomme",
            "potage",
            "prairie",
            "radis",
            "rivage",
            "robinet",
            "ruban",
            "sapin",
            "savon",
            "soleil",
            "tambour",
            "tapis",
            "tomate",
            "tortue",
            "tulipe",
            "valise",
            "vanille",
            "violon",
            "voilier");

    /// What the folder keeps, and a fresh one for each that is missing or that the terminal would not take: a folder
    /// of an older demo has six digits for the team and no short code.
    static DemoSecrets of(Path data, SecureRandom random) throws IOException {
        var file = data.resolve("demo-secrets.json");
        var kept = Files.exists(file) ? JSON.readTree(Files.readAllBytes(file)) : JSON.createObjectNode();
        var secrets = new DemoSecrets(
                kept(kept, "apiToken", _ -> true, () -> text(random, TOKEN_BYTES)),
                kept(kept, "staffCode", DayCode::fits, () -> words(random)),
                kept(kept, "staffShortCode", FOUR_DIGITS, () -> "%04d".formatted(random.nextInt(SHORT_CODES))),
                kept(kept, "password", _ -> true, () -> text(random, PASSWORD_BYTES)),
                kept(kept, "sparePassword", _ -> true, () -> text(random, PASSWORD_BYTES)));
        if (!JSON.valueToTree(secrets).equals(kept)) {
            write(file, JSON.writeValueAsBytes(secrets));
        }
        return secrets;
    }

    private static String kept(JsonNode kept, String name, Predicate<String> will, Supplier<String> fresh) {
        var value = kept.path(name).asString("");
        return !value.isBlank() && will.test(value) ? value : fresh.get();
    }

    /// Writes a file that only its owner may read, whole or not at all.
    static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String words(SecureRandom random) {
        return Stream.generate(() -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
                .distinct()
                .limit(WORDS)
                .collect(Collectors.joining(" "));
    }

    private static String text(SecureRandom random, int bytes) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    @Override
    public String toString() {
        return "DemoSecrets[…]";
    }
}

package parvis.server.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever lies in the folder, a person reads a sentence and never a stack trace.
final class BrokenFileTest {
    @TempDir
    private Path temporary;

    private Path pack = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        pack = BrokenPacks.copy(temporary);
    }

    @Test
    void says_that_the_folder_does_not_exist() {
        var nowhere = temporary.resolve("nowhere");
        assertEquals(
                nowhere + " : Ce dossier n’existe pas, ou n’est pas un dossier. "
                        + "Donnez le chemin du dossier du territoire.",
                printed(nowhere));
    }

    @Test
    void says_that_a_file_stands_where_the_folder_should() {
        assertTrue(printed(pack.resolve("places.json")).contains("n’est pas un dossier"));
    }

    @Test
    void names_each_file_that_an_empty_folder_lacks() throws IOException {
        var empty = Files.createDirectory(temporary.resolve("empty"));
        assertEquals(
                "activities.json definitions.json indicators.json places.json territory.json",
                printed(empty)
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void serves_without_the_files_that_may_be_left_out() throws IOException {
        Files.delete(pack.resolve("organizations.json"));
        assertInstanceOf(PackReading.Sound.class, PackReader.read(pack));
    }

    @Test
    void says_only_that_the_file_is_missing_when_others_speak_of_what_it_declares() throws IOException {
        Files.delete(pack.resolve("activities.json"));
        assertEquals(
                "activities.json : Le fichier « activities.json » manque. "
                        + "Ajoutez-le au dossier, sous ce nom exactement.",
                printed(pack));
    }

    @Test
    void says_where_the_json_breaks() throws IOException {
        replace("places.json", "\"type\": \"Mairie\",", "\"type\": \"Mairie\"");
        assertTrue(printed(pack).startsWith("places.json:26 : La lecture s’arrête ici, au signe "), printed(pack));
    }

    @Test
    void says_where_a_file_is_cut_short() throws IOException {
        var text = Files.readString(pack.resolve("places.json"));
        Files.writeString(pack.resolve("places.json"), text.substring(0, text.length() / 2));
        assertTrue(printed(pack).startsWith("places.json:"), printed(pack));
        assertTrue(printed(pack).contains("ce n’est pas du JSON"), printed(pack));
    }

    @Test
    void says_where_a_field_is_written_twice() throws IOException {
        replace("places.json", "\"type\": \"Mairie\",", "\"type\": \"Mairie\", \"name\": \"Autre\",");
        assertEquals(
                "places.json:26 /places/2/name : Le champ « name » est écrit deux fois (déjà ligne 26). "
                        + "Gardez-en un seul.",
                printed(pack));
    }

    @Test
    void says_where_text_follows_the_end() throws IOException {
        Files.writeString(
                pack.resolve("organizations.json"),
                Files.readString(pack.resolve("organizations.json")) + "{\"more\": true}");
        assertEquals(
                "organizations.json:5 : Il reste du texte après la fin. "
                        + "Retirez ce qui suit la dernière accolade ou le dernier crochet.",
                printed(pack));
    }

    @Test
    void says_that_a_file_is_empty() throws IOException {
        Files.writeString(pack.resolve("places.json"), " \n");
        assertTrue(printed(pack).startsWith("places.json : Le fichier « places.json » est vide."), printed(pack));
    }

    @Test
    void says_where_a_file_is_not_utf_8() throws IOException {
        var text = Files.readString(pack.resolve("places.json"));
        Files.write(pack.resolve("places.json"), text.replace('’', '\'').getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "places.json:9 : Ce fichier n’est pas écrit en UTF-8. "
                        + "Enregistrez-le de nouveau en choisissant l’encodage « UTF-8 ».",
                printed(pack));
    }

    @Test
    void says_that_a_file_is_not_utf_8_when_it_is_utf_16() throws IOException {
        var text = Files.readString(pack.resolve("places.json"));
        Files.write(pack.resolve("places.json"), text.getBytes(StandardCharsets.UTF_16));
        assertTrue(printed(pack).startsWith("places.json:1 : Ce fichier n’est pas écrit en UTF-8."), printed(pack));
    }

    @Test
    void reads_a_file_with_the_mark_that_notepad_writes() throws IOException {
        var text = Files.readString(pack.resolve("places.json"));
        Files.writeString(pack.resolve("places.json"), "\uFEFF" + text.replace("\n", "\r\n"));
        assertInstanceOf(PackReading.Sound.class, PackReader.read(pack));
    }

    @Test
    void refuses_a_file_that_is_far_too_big() throws IOException {
        Files.writeString(pack.resolve("places.json"), " ".repeat(DocumentReader.MOST_BYTES) + "{}");
        assertTrue(printed(pack).startsWith("places.json : Le fichier « places.json » dépasse 2 Mo."), printed(pack));
    }

    @Test
    void refuses_a_file_of_far_too_many_values() throws IOException {
        Files.writeString(pack.resolve("places.json"), "[" + "0,".repeat(Positions.MOST_VALUES) + "0]");
        assertTrue(
                printed(pack).contains("places.json:1 : Ce fichier contient plus de 100000 valeurs."), printed(pack));
    }

    @Test
    void refuses_a_file_that_is_nested_without_end() throws IOException {
        Files.writeString(pack.resolve("places.json"), "[".repeat(500_000));
        assertTrue(printed(pack).startsWith("places.json:1 : Ce fichier ne peut pas être lu plus loin"), printed(pack));
    }

    @Test
    void refuses_a_number_of_a_million_digits() throws IOException {
        replace("reference-figures.json", "2400", "9".repeat(1_000_000));
        assertTrue(
                printed(pack).startsWith("reference-figures.json:2 : Ce fichier ne peut pas être lu plus loin"),
                printed(pack));
    }

    @Test
    void refuses_a_number_without_measure() throws IOException {
        replace("reference-figures.json", "2400", "1e999999999");
        assertTrue(printed(pack).startsWith("reference-figures.json:2 /0/value : "), printed(pack));
    }

    @Test
    void refuses_a_folder_in_the_place_of_a_file() throws IOException {
        Files.delete(pack.resolve("places.json"));
        Files.createDirectory(pack.resolve("places.json"));
        assertTrue(printed(pack).startsWith("places.json : « places.json » n’est pas un fichier"), printed(pack));
    }

    @Test
    void refuses_a_link_that_leads_round_in_a_circle() throws IOException {
        Files.delete(pack.resolve("places.json"));
        Files.createSymbolicLink(pack.resolve("places.json"), pack.resolve("other.json"));
        Files.createSymbolicLink(pack.resolve("other.json"), pack.resolve("places.json"));
        assertTrue(printed(pack).startsWith("places.json : « places.json » n’est pas un fichier"), printed(pack));
    }

    @Test
    void refuses_a_device_that_never_ends() throws IOException {
        Files.delete(pack.resolve("places.json"));
        Files.createSymbolicLink(pack.resolve("places.json"), Path.of("/dev/zero"));
        assertTrue(printed(pack).startsWith("places.json : « places.json » n’est pas un fichier"), printed(pack));
    }

    @Test
    void tells_at_most_200_problems() throws IOException {
        Files.writeString(pack.resolve("places.json"), "[" + "{},".repeat(1000) + "{}]");
        assertEquals(Problems.MOST, printed(pack).lines().count());
    }

    @Test
    void shows_short_and_plain_what_a_file_of_a_stranger_says() throws IOException {
        replace("places.json", "\"theme\": \"culture\"", "\"theme\": \"\\u001b[31m" + "x".repeat(100_000) + "\"");
        replace("definitions.json", "\"VELO_1\"", "\"" + "V".repeat(100_000) + "\"");
        assertTrue(
                printed(pack).length() < 10_000,
                () -> "letters: " + printed(pack).length());
        assertTrue(printed(pack).indexOf('\u001b') < 0, printed(pack));
    }

    @Test
    void looks_at_the_files_of_later_as_far_as_it_can() throws IOException {
        Files.writeString(pack.resolve("rights.json"), "{");
        assertTrue(printed(pack).startsWith("rights.json:1 : La lecture s’arrête ici"), printed(pack));
    }

    @Test
    void writes_french_as_it_is_printed() {
        var texts = ResourceBundle.getBundle("parvis.server.pack.texts");
        var wrong = Pattern.compile("[« ] [:;?!»]|« |[^\u202F]»|'(?![{}])[a-zé]");
        for (var key : texts.keySet()) {
            assertTrue(!wrong.matcher(texts.getString(key)).find(), () -> key + " = " + texts.getString(key));
        }
    }

    private void replace(String file, String from, String to) throws IOException {
        new BrokenPacks.Case("", file, from, to, List.of()).spoil(pack);
    }

    private static String printed(Path folder) {
        return switch (PackReader.read(folder)) {
            case PackReading.Sound(var pack) -> "";
            case PackReading.Broken(var problems) ->
                problems.stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"))
                        .replace('\u202F', ' ');
        };
    }
}

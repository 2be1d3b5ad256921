package parvis.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON object of a settings file, read field by field.
final class SettingsFile {
    private final Path file;
    private final String where;
    private final JsonNode object;

    private SettingsFile(Path file, String where, JsonNode object) {
        this.file = file;
        this.where = where;
        this.object = object;
    }

    /// @throws ConfigFault when the file cannot be read or holds no JSON object
    static SettingsFile read(Path file) {
        try {
            var root = JsonMapper.builder().build().readTree(Files.readString(file));
            if (!root.isObject()) {
                throw new ConfigFault(file, "", "un objet JSON est attendu");
            }
            return new SettingsFile(file, "", root);
        } catch (IOException unreadable) {
            throw new ConfigFault(file, "", "le fichier ne peut pas être lu");
        } catch (JacksonException malformed) {
            var location = malformed.getLocation();
            throw new ConfigFault(
                    file, "", "le JSON est mal formé" + (location == null ? "" : ", ligne " + location.getLineNr()));
        }
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> fault(field, "un texte est attendu"));
    }

    Optional<String> optionalText(String field) {
        var node = object.get(field);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString() || node.stringValue().isBlank()) {
            throw fault(field, "un texte est attendu");
        }
        return Optional.of(node.stringValue());
    }

    /// A text that some reader understands.
    <T> T as(String field, Function<String, T> reader) {
        var text = text(field);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException unfit) {
            throw fault(field, "la valeur ne convient pas");
        }
    }

    int number(String field, int absent) {
        var node = object.get(field);
        if (node == null) {
            return absent;
        }
        if (!node.isInt()) {
            throw fault(field, "un nombre entier est attendu");
        }
        return node.intValue();
    }

    boolean truth(String field) {
        var node = object.get(field);
        if (node != null && !node.isBoolean()) {
            throw fault(field, "« true » ou « false » est attendu");
        }
        return node != null && node.booleanValue();
    }

    /// Whether the field is there at all.
    boolean has(String field) {
        return object.has(field);
    }

    /// A list of texts; none when it is absent.
    List<String> texts(String field) {
        var node = object.get(field);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            throw fault(field, "une liste de textes est attendue");
        }
        var found = new ArrayList<String>();
        for (var text : node) {
            if (!text.isString() || text.stringValue().isBlank()) {
                throw fault(field, "une liste de textes est attendue");
            }
            found.add(text.stringValue());
        }
        return found;
    }

    /// The object in that field; one without fields when it is absent.
    SettingsFile object(String field) {
        var node = object.get(field);
        if (node == null) {
            return new SettingsFile(
                    file, where + field + ".", JsonMapper.builder().build().createObjectNode());
        }
        if (!node.isObject()) {
            throw fault(field, "un objet est attendu");
        }
        return new SettingsFile(file, where + field + ".", node);
    }

    /// The objects of a list; none when it is absent.
    List<SettingsFile> objects(String field) {
        var node = object.get(field);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            throw fault(field, "une liste est attendue");
        }
        var found = new ArrayList<SettingsFile>();
        for (var index = 0; index < node.size(); index++) {
            if (!node.get(index).isObject()) {
                throw fault(field + "[" + index + "]", "un objet est attendu");
            }
            found.add(new SettingsFile(file, where + field + "[" + index + "].", node.get(index)));
        }
        return found;
    }

    ConfigFault fault(String field, String what) {
        return new ConfigFault(file, where + field, what);
    }
}

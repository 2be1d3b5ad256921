package parvis.kiosk.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;

/// One language's file: a head, `language.…`, and the texts that are translated. Whoever adds a file adds a language.
///
/// @param language what its head says
/// @param order where it stands among the languages
/// @param texts by key, without the head
record LanguageFile(Language language, int order, Map<String, String> texts) {
    private static final String HEAD = "language.";
    private static final String SUFFIX = ".properties";
    private static final String BUNDLED = "/parvis/kiosk/languages";
    private static final int LAST = 1000;

    /// Those in the jar, or in the classes' folder.
    static List<LanguageFile> bundled() {
        var folder = LanguageFile.class.getResource(BUNDLED);
        if (folder == null) {
            throw new IllegalStateException(BUNDLED + " is not in the jar");
        }
        try {
            if (folder.openConnection() instanceof JarURLConnection jar) {
                var prefix = jar.getEntryName();
                return jar.getJarFile().stream()
                        .map(entry -> "/" + entry.getName())
                        .filter(name -> name.startsWith("/" + prefix) && name.endsWith(SUFFIX))
                        .map(LanguageFile::resource)
                        .toList();
            }
            return in(Path.of(folder.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Those of a folder; none where there is no folder.
    static List<LanguageFile> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<LanguageFile>();
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (var file : files) {
                try (var reader = Files.newBufferedReader(file)) {
                    found.add(of(file.toString(), new PropertyResourceBundle(reader)));
                }
            }
        }
        return found;
    }

    private static LanguageFile resource(String name) {
        try (var stream = LanguageFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return of(name, new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LanguageFile of(String file, PropertyResourceBundle read) {
        var texts = new HashMap<String, String>();
        var head = new HashMap<String, String>();
        for (var key : read.keySet()) {
            if (key.startsWith(HEAD)) {
                head.put(key.substring(HEAD.length()), read.getString(key));
            } else {
                texts.put(key, read.getString(key));
            }
        }
        var name = head.get("name");
        if (name == null) {
            throw new IllegalStateException(file + ": language.name is missing");
        }
        var tag = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1, file.length() - SUFFIX.length());
        var language = new Language(
                tag,
                name,
                Locale.forLanguageTag(head.getOrDefault("locale", tag)),
                head.getOrDefault("direction", "ltr").equals("rtl"),
                head.getOrDefault("font", ""),
                head.getOrDefault("reviewed", "no").startsWith("yes"));
        return new LanguageFile(language, Integer.parseInt(head.getOrDefault("order", "" + LAST)), Map.copyOf(texts));
    }
}

package parvis.protocol.codec;

import parvis.protocol.message.Manifest;

/// The manifest: which parts make the current catalogue.
final class ManifestJson {
    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        return Out.message(out -> out.text("version", manifest.version())
                .objects(
                        "parts",
                        manifest.parts(),
                        (each, part) -> each.text("name", part.name())
                                .text("sha256", part.sha256())
                                .number("size", part.size())
                                .text("url", part.url())));
    }

    static Manifest read(Json.Source source) {
        var tree = Tree.read(source);
        return new Manifest(tree.text("version"), tree.objects("parts", ManifestJson::part));
    }

    private static Manifest.Part part(Tree tree) {
        return new Manifest.Part(
                tree.as("name", Topics::partName),
                tree.as("sha256", Topics::hash),
                (int) tree.whole("size", 0, CatalogueCodec.MOST_BYTES),
                tree.optionalText("url"));
    }
}

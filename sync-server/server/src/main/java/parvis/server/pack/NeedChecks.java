package parvis.server.pack;

import java.util.List;
import java.util.stream.Stream;
import parvis.protocol.message.Need;

/// What a schema cannot say of needs: all that they name is there. A shared folder cannot know a town's themes; the
/// town's own must.
final class NeedChecks {
    private final PackFiles files;
    private final Content content;
    private final Vocabulary vocabulary;
    private final Problems problems;

    NeedChecks(PackFiles files, Content content, Vocabulary vocabulary, Problems problems) {
        this.files = files;
        this.content = content;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void run() {
        var operators = Known.of(content.complete(), content.operators().keySet().stream());
        for (var folder : files.content()) {
            var needs = folder.needs().spot();
            Lists.distinctIds(needs.items("needs"), problems);
            Lists.distinct(needs.items("here"), "need", "need.twice", problems);
            for (var here : needs.items("here")) {
                Lists.known(Stream.of(here.get("need")).toList(), needs(), "need.unknown", problems);
                Lists.known(here.items("places"), vocabulary.places(), "place.unknown", problems);
            }
        }
        content.needs()
                .values()
                .forEach(need -> Lists.known(need.items("operators"), operators, "operator.unknown", problems));
        for (var need : own()) {
            Lists.known(need.items("themes"), vocabulary.themes(), "theme.unknown", problems);
        }
    }

    /// A need that some folder describes: places for one that none describes would be shown nowhere.
    private Known needs() {
        return Known.of(
                content.complete(),
                content.needs().keySet().stream().filter(id -> Need.of(id).isPresent()));
    }

    private List<Spot> own() {
        return files.content().getLast().needs().spot().items("needs");
    }
}

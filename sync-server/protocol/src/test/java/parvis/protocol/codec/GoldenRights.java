package parvis.protocol.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parvis.protocol.catalogue.LifeEventPart;
import parvis.protocol.catalogue.LifeEventPart.Effect;
import parvis.protocol.catalogue.NumberPart;
import parvis.protocol.catalogue.OperatorPart;
import parvis.protocol.catalogue.RightPart;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.catalogue.SynonymPart;
import parvis.protocol.catalogue.WordPart;
import parvis.protocol.message.LifeEventId;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.RightId;

/// The parts that speak of rights among the golden messages.
final class GoldenRights {
    private static final RightId RENT = new RightId("aide-loyer");
    private static final OperatorId DESK = new OperatorId("guichet");

    private GoldenRights() {}

    static List<Golden<?>> parts() {
        return List.of(
                list(
                        "part-right-themes.json",
                        List.of(new RightsPart.Theme("logement", "Logement et énergie")),
                        RightsCodec::encodeThemes,
                        RightsCodec::themes),
                list("part-rights.json", rights(), RightsCodec::encodeRights, RightsCodec::rights),
                list("part-life-events.json", events(), RightsCodec::encodeEvents, RightsCodec::events),
                list("part-operators.json", operators(), RightsCodec::encodeOperators, RightsCodec::operators),
                list("part-numbers.json", numbers(), RightsCodec::encodeNumbers, RightsCodec::numbers),
                list(
                        "part-synonyms.json",
                        List.of(new SynonymPart("loyer", List.of(RENT), List.of(DESK), List.of("115"))),
                        RightsCodec::encodeSynonyms,
                        RightsCodec::synonyms),
                list(
                        "part-words.json",
                        List.of(new WordPart("bail", "contrat de location")),
                        RightsCodec::encodeWords,
                        RightsCodec::words));
    }

    private static <T> Golden<List<T>> list(
            String file, List<T> entries, Function<List<T>, byte[]> writer, Function<byte[], Decoded<List<T>>> reader) {
        return new Golden<>(file, entries, Golden.text(writer.apply(entries)), reader);
    }

    private static List<RightPart> rights() {
        var seen = LocalDate.of(2026, 11, 24);
        return List.of(
                new RightPart(
                        RENT,
                        "Aide au loyer (AL)",
                        "logement",
                        List.of("AL", "aide pour le loyer"),
                        "Cette aide paie une partie du loyer.",
                        List.of("Vous payez un loyer."),
                        List.of("Demandez dès le premier mois."),
                        List.of("le bail"),
                        List.of(DESK),
                        Optional.of("https://www.example.org/loyer"),
                        List.of("115"),
                        true,
                        List.of(new RightPart.Share("Aide au premier loyer", List.of("premier loyer"))),
                        List.of(
                                new RightPart.Source("Fiche du loyer", Optional.of(2025), seen),
                                new RightPart.Source("Page sans date", Optional.empty(), seen)),
                        LocalDate.of(2027, 1, 31),
                        Optional.of(LocalDate.of(2026, 11, 30))),
                new RightPart(
                        new RightId("adresse"),
                        "Adresse pour le courrier",
                        "logement",
                        List.of(),
                        "On vous donne une adresse.",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        false,
                        List.of(),
                        List.of(new RightPart.Source("Page sans date", Optional.empty(), seen)),
                        LocalDate.of(2027, 1, 31),
                        Optional.empty()));
    }

    private static List<LifeEventPart> events() {
        return List.of(new LifeEventPart(
                new LifeEventId("logement"),
                "Je cherche un logement",
                "Je cherche une maison",
                List.of(RENT),
                List.of(DESK),
                List.of(new LifeEventPart.Question(
                        "Avez-vous un endroit pour dormir ce soir ?",
                        Effect.NONE,
                        new Effect(List.of(new RightId("adresse")), List.of(RENT), List.of(RENT), List.of(DESK), true),
                        true)),
                List.of(new LifeEventPart.Urgent("115", "Vous n’avez nulle part où dormir.")),
                false,
                Optional.of("logement")));
    }

    private static List<OperatorPart> operators() {
        return List.of(
                new OperatorPart(
                        DESK,
                        "Guichet du bourg",
                        "On vous aide pour vos papiers.",
                        List.of("115"),
                        Optional.of("https://www.example.org"),
                        List.of(new OperatorId("caisse")),
                        List.of(new PlaceId("mairie"))),
                new OperatorPart(
                        new OperatorId("caisse"),
                        "Caisse",
                        "Aides pour la famille.",
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    private static List<NumberPart> numbers() {
        return List.of(
                new NumberPart(
                        "115",
                        "115",
                        "Hébergement urgent",
                        "Vous n’avez nulle part où dormir.",
                        Optional.of("gratuit"),
                        Optional.of("jour et nuit"),
                        true),
                new NumberPart("3230", "32 30", "Caisse", "Questions.", Optional.empty(), Optional.empty(), false));
    }
}

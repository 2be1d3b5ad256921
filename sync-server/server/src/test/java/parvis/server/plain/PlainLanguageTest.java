package parvis.server.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a machine calls plain, and what it does not; each rule in a file's words is in `broken-packs.txt`.
final class PlainLanguageTest {
    private final PlainLanguage language = new PlainLanguage(new Lexicon(
            Map.of("dépôt de garantie", "argent donné au début", "prestation", "aide"),
            Set.of("Aspa"),
            Set.of("FranceConnect", "SOS")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vous avez 25 ans ou plus et très peu de revenus.",
                "Depuis mars 2026, la somme augmente quand l’enfant a 18 ans.",
                "Danger\u202f: envoyez un message au 114.",
                "Vous êtes inscrit à France Travail.",
                "Il faut avoir été marié.",
                "La caisse de retraite peut reprendre une partie.",
                "Attention aux faux sites payants.",
                "Le 3919 est gratuit et ne se voit pas sur la facture.",
                "Loca-Pass est une avance\u202f: vous la remboursez, sans frais.",
                "Vous utilisez FranceConnect.",
                "Apportez un RIB, le papier de votre compte."
            })
    void a_plain_sentence_has_no_fault(String sentence) {
        assertEquals(List.of(), language.faults(sentence, Kind.SENTENCE));
    }

    @Test
    void words_are_counted_as_they_are_read() {
        assertEquals(7, PlainLanguage.words("Danger\u202f: l’enfant est là, appelez le\u202f17."));
        assertEquals(0, PlainLanguage.words(" : ! "));
    }

    @Test
    void a_word_of_the_trade_is_found_in_the_plural_and_not_inside_another() {
        assertEquals(
                List.of(new Fault(Rule.JARGON, "dépôt de garantie", "argent donné au début")),
                language.faults("Les dépôts de garantie sont trop chers.", Kind.SENTENCE));
        assertEquals(List.of(), language.faults("Un prestataire vient.", Kind.SENTENCE));
    }

    @Test
    void an_abbreviation_stands_in_the_brackets_of_a_name_or_nowhere() {
        assertEquals(List.of(), language.faults("Revenu de solidarité active (RSA)", Kind.NAME));
        assertEquals(List.of(Rule.ACRONYM), rules("RSA et prime", Kind.NAME));
        assertEquals(List.of(Rule.ACRONYM), rules("Vous touchez l’Aspa.", Kind.SENTENCE));
        assertEquals(List.of(Rule.ACRONYM), rules("Vous avez la C2S.", Kind.SENTENCE));
    }

    @Test
    void an_official_name_may_be_made_of_words_of_the_trade() {
        assertEquals(List.of(), language.faults("Prestation de compensation du handicap (PCH)", Kind.NAME));
    }

    @Test
    void a_line_of_a_list_needs_no_capital_and_has_no_stop() {
        assertEquals(List.of(), language.faults("votre dernier avis d’impôt", Kind.ITEM));
        assertEquals(List.of(Rule.END), rules("votre dernier avis d’impôt.", Kind.ITEM));
    }

    @Test
    void a_question_asks() {
        assertEquals(List.of(), language.faults("Travaillez-vous\u202f?", Kind.QUESTION));
        assertEquals(List.of(Rule.END), rules("Vous travaillez.", Kind.QUESTION));
        assertEquals(List.of(Rule.SPACE), rules("Travaillez-vous ?", Kind.QUESTION));
    }

    private List<Rule> rules(String text, Kind kind) {
        return language.faults(text, kind).stream().map(Fault::rule).toList();
    }
}

package parvis.kiosk.ui.rights;

import java.util.List;
import parvis.kiosk.rights.Answer;
import parvis.kiosk.rights.Enquiry;
import parvis.kiosk.rights.LifeEvent;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Texts;

/// One question of an enquiry.
public final class QuestionViewModel {
    private final Enquiry enquiry;
    private final int number;
    private final RightsBook book;
    private final Navigator navigator;
    private final Texts texts;

    /// @param enquiry whose answers are given
    /// @param number its place, from 0
    public QuestionViewModel(Enquiry enquiry, int number, RightsBook book, Navigator navigator, Texts texts) {
        this.enquiry = enquiry;
        this.number = number;
        this.book = book;
        this.navigator = navigator;
        this.texts = texts;
    }

    /// The enquiry knows the event as the catalogue says it; the book, as the visitor reads it.
    private LifeEvent told() {
        return book.event(enquiry.event().id()).orElse(enquiry.event());
    }

    private LifeEvent.Question asked() {
        return told().questions().get(number);
    }

    /// About what.
    String event() {
        return told().title();
    }

    /// What is asked.
    String question() {
        return asked().text();
    }

    /// Its difficult words, « Bail : contrat de location ».
    List<String> explained() {
        return book.explained(List.of(question())).stream()
                .map(word -> texts.get("rights.word", texts.name(Pieces.capital(word.word())), word.plain()))
                .toList();
    }

    /// Its place, from 0.
    int number() {
        return number;
    }

    /// How many there are.
    int questions() {
        return enquiry.event().questions().size();
    }

    /// « Question 2 sur 3 »
    String progress() {
        return texts.get("rights.question", number + 1, questions());
    }

    /// Whether a quick exit is offered.
    boolean sensitive() {
        return enquiry.event().sensitive() || asked().sensitive();
    }

    /// Answers, and goes on.
    void answer(Answer answer) {
        enquiry.answer(number, answer);
        var event = enquiry.event().id();
        navigator.go(
                number + 1 < questions()
                        ? new RightsRoute.Question(event, number + 1)
                        : new RightsRoute.Checklist(event, 0));
    }

    /// Goes to the list without answering the rest.
    void skip() {
        navigator.go(new RightsRoute.Checklist(enquiry.event().id(), 0));
    }
}

package parvis.install;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import parvis.kiosk.Kiosk;
import parvis.kiosk.staff.EntryLog;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Texts;

/// Pictures of the team's door: codes chosen, asked, mistyped, changed, forgotten; what is told of it afterwards.
final class PictureDoor {
    private static final int WRONG = 4;
    private static final int DAYS = 5;
    private static final String CHOSEN = "un deux trois soleil";

    private final Texts texts = Texts.french();
    private final Function<PictureTerminal.Start, PictureTerminal> terminals;

    /// @param terminals makes a fresh one
    PictureDoor(Function<PictureTerminal.Start, PictureTerminal> terminals) {
        this.terminals = terminals;
    }

    List<PictureShot> shots() {
        return List.of(
                PictureShot.door("premier démarrage, l’équipe choisit ses codes", this::unfounded, hand -> {
                    hand.go(new EntryRoute.Code());
                }),
                PictureShot.door("le nouveau code du jour", this::unfounded, this::chooseDay),
                PictureShot.door("les quatre chiffres", this::unfounded, this::chooseDigits),
                PictureShot.door("la fiche de secours, montrée une fois", this::unfounded, hand -> {
                    chooseDigits(hand);
                    hand.press(texts.get("staff.choose.next"));
                }),
                PictureShot.door("le matin, le code du jour", this::morning, hand -> hand.go(new EntryRoute.Code())),
                PictureShot.door("les quatre chiffres ouvrent", this::founded, hand -> {
                    hand.go(new EntryRoute.Code());
                    hand.type(PictureTerminal.STAFF_CODE.substring(1));
                }),
                PictureShot.door("des codes faux, il faut attendre", this::founded, hand -> {
                    hand.go(new EntryRoute.Code());
                    for (var time = 0; time < WRONG - 1; time++) {
                        hand.type("0000");
                        hand.press(texts.get("staff.code.open"));
                    }
                }),
                PictureShot.door("quel code est oublié", this::founded, hand -> hand.go(new EntryRoute.Forgotten())),
                PictureShot.door(
                        "le code du jour est oublié", this::morning, hand -> hand.go(new EntryRoute.Recover())),
                PictureShot.door("les mots de la fiche de secours", this::morning, hand -> {
                    hand.go(new EntryRoute.Recover());
                    hand.press(texts.get("staff.choose.begin"));
                    hand.type("kpmr qv");
                }),
                PictureShot.door("tout recommencer", this::morning, hand -> hand.go(new EntryRoute.StartOver())),
                PictureShot.door("tout recommencer, c’est demandé", this::morning, hand -> {
                    hand.go(new EntryRoute.StartOver());
                    hand.press(texts.get("staff.over.ask"));
                    hand.go(new EntryRoute.StartOver());
                }),
                inside("l’accueil de l’équipe", hand -> {}),
                inside("ses codes", hand -> hand.go(new EntryRoute.Codes(false))),
                inside("changer les codes", hand -> hand.go(new EntryRoute.ChangeCodes())),
                PictureShot.door("le journal des entrées", this::visited, hand -> {
                    hand.enter(PictureTerminal.STAFF_CODE);
                    hand.go(new EntryRoute.Log(0));
                }));
    }

    private PictureShot inside(String caption, Consumer<PictureHand> work) {
        return PictureShot.door(caption, this::founded, hand -> {
            hand.enter(PictureTerminal.STAFF_CODE);
            work.accept(hand);
        });
    }

    private void chooseDay(PictureHand hand) {
        hand.go(new EntryRoute.Code());
        hand.press(texts.get("staff.choose.begin"));
        hand.type(CHOSEN);
        hand.press(texts.get("staff.code.turn"));
    }

    /// First start, up to the four digits.
    void chooseDigits(PictureHand hand) {
        chooseDay(hand);
        hand.press(texts.get("staff.choose.next"));
        hand.type(CHOSEN);
        hand.press(texts.get("staff.choose.next"));
        hand.type("258");
        hand.type("0");
    }

    private Kiosk unfounded() {
        return terminals.apply(PictureTerminal.Start.UNFOUNDED).kiosk();
    }

    private Kiosk founded() {
        return terminals.apply(PictureTerminal.Start.AFTERNOON).kiosk();
    }

    private Kiosk morning() {
        var kiosk = terminals.apply(PictureTerminal.Start.MORNING).kiosk();
        kiosk.team().custody().forget();
        return kiosk;
    }

    /// Some days of a team, seen from its door.
    private Kiosk visited() {
        var kiosk = founded();
        var log = kiosk.team().entries();
        for (var day = DAYS; day > 0; day--) {
            var morning = kiosk.clock().instant().minus(Duration.ofDays(day)).minus(Duration.ofHours(5));
            log.note(EntryLog.Event.OPENED, morning);
            log.note(EntryLog.Event.LOCKED, morning.plus(Duration.ofMinutes(7)));
            if (day == 2) {
                log.note(EntryLog.Event.WRONG, morning.plus(Duration.ofHours(2)));
            }
            log.note(EntryLog.Event.UNLOCKED, morning.plus(Duration.ofHours(3)));
            log.note(EntryLog.Event.LOCKED, morning.plus(Duration.ofHours(3)).plusSeconds(200));
        }
        return kiosk;
    }
}

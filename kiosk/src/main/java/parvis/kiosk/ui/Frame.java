package parvis.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.control.BottomBar;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Head;
import parvis.kiosk.ui.control.Header;
import parvis.kiosk.ui.control.Leaves;
import parvis.kiosk.ui.control.Lowered;
import parvis.kiosk.ui.control.TeamBar;
import parvis.kiosk.ui.control.Words;

/// What stands around a screen: where one is and what time it is above, the controls that never move below. Behind the
/// team's door other controls never move; where few lines fit they stand above, on one line with the time.
final class Frame extends BorderPane {
    private static final double UPWARDS = -90;
    /// From the top of an upright screen to what can be touched, where that is to be low.
    static final double LOW_LINE = 0.45;

    private final Screen screen;
    private final Looks looks;
    private final StaffLock staff;
    private final boolean practising;
    private final Optional<String> mark;
    private final Head head;
    private final Node content;

    /// @param content the screen
    /// @param screen what all screens share
    /// @param sample the mark of invented data
    /// @param screens what this terminal has; a finger held on the header opens the team's door
    /// @param looks how the visitor wants it
    Frame(Parent content, Screen screen, Optional<String> sample, Screens screens, Looks looks) {
        this.content = content;
        this.screen = screen;
        this.looks = looks;
        staff = screens.staff();
        practising = staff.practising();
        mark = practising ? Optional.empty() : sample;
        getStyleClass().add("frame");
        if (practising) {
            getStyleClass().add("practice");
        }
        head = staff.open() ? team() : everybody(screens);
        var middle = new StackPane(inItsRoom(content));
        middle.getStyleClass().add("frame-content");
        // Focus and voice go in the order of the children: from above to below.
        var below = getBottom();
        setBottom(null);
        setCenter(middle);
        setBottom(below);
    }

    private Head everybody(Screens screens) {
        var head = header();
        if (!(content instanceof Bare bare && bare.bare())) {
            var back = new BottomBar.Item(Glyph.BACK, screen.texts().get("bar.back"), this::back);
            var items = staff.desk() ? List.of(back) : new PublicControls(screen, screens).items(back);
            setBottom(
                    screen.large()
                            ? BottomBar.large(items, !screen.upright() || screen.lowControls())
                            : new BottomBar(items, screen.low()));
        }
        return head;
    }

    /// The same on each of the team's screens but the one that is wiped: its own home, the way back, the lock.
    private Head team() {
        if (content instanceof Bare bare && bare.bare()) {
            return header();
        }
        var texts = screen.texts();
        var navigator = screen.navigator();
        var items = new ArrayList<BottomBar.Item>();
        items.add(new BottomBar.Item(Glyph.HOME, texts.get("staff.bar.home"), navigator::team));
        items.add(new BottomBar.Item(Glyph.BACK, texts.get("bar.back"), navigator::back));
        if (practising) {
            items.add(stop());
        }
        items.add(new BottomBar.Item(Glyph.LOCK, texts.get("staff.leave"), () -> {
            staff.lock();
            navigator.leave();
        }));
        if (screen.low()) {
            var bar = new TeamBar(items, mark, screen.roomy());
            above(bar);
            return bar;
        }
        setBottom(new BottomBar(items, false));
        return header();
    }

    private void back() {
        if (!(content instanceof Stepwise steps && steps.back())) {
            screen.navigator().back();
        }
    }

    /// Never out of reach: whoever practises sees how to stop.
    private BottomBar.Item stop() {
        var texts = screen.texts();
        return new BottomBar.Item(
                Glyph.CLOSE, texts.get("practice.stop"), texts.get("practice.stop.brief"), Optional.of(true), () -> {
                    staff.endPractice();
                    screen.navigator().goInstead(new EntryRoute.PracticeOver(false));
                });
    }

    /// In the practice the word for it stands across the whole screen: above all else, or along the side where there
    /// is no line to spare.
    private void above(Node bar) {
        setTop(bar);
        if (!practising) {
            return;
        }
        var words = new Words(screen.texts().get("practice.mark"), "practice-words", "centred").onOneLine();
        if (screen.low() && !screen.roomy()) {
            words.setRotate(UPWARDS);
            var side = new StackPane(new Group(words));
            side.getStyleClass().add("practice-side");
            setLeft(side);
        } else {
            var band = new StackPane(words);
            band.getStyleClass().add("practice-band");
            setTop(new VBox(band, bar));
        }
    }

    /// Large letters on few lines leave no room above: there it is one line in letters of the usual size.
    private Header header() {
        var slim = screen.large() && !screen.upright() && !marked();
        var header = new Header(mark, machine(), screen.low() || slim, screen.large() && !slim, this::door);
        if (slim) {
            header.getStyleClass().add("slim");
        }
        above(header);
        return header;
    }

    private void door() {
        if (staff.exists()) {
            screen.navigator().go(new EntryRoute.Code());
        }
    }

    /// What must be known of all screens is said in large letters on the first.
    private boolean marked() {
        var here = screen.navigator().here();
        return (mark.isPresent() || machine().isPresent())
                && (here instanceof Route.Home || here instanceof Route.Languages);
    }

    /// Large letters, or a screen of which only the lower part is touched, may need more room than there is;
    /// and so may other languages than French, for which the screens were drawn.
    private Node inItsRoom(Parent content) {
        var french = screen.texts().language().equals(Language.FRENCH);
        if (french && !screen.large() && !screen.lowControls()) {
            return content;
        }
        var leaves = new Leaves(
                content,
                looks.leaf(),
                screen.large() ? !screen.upright() : screen.low(),
                Pages.labels(screen.texts(), true),
                looks::turned);
        return screen.lowControls()
                ? new Lowered(leaves, LOW_LINE * screen.scale().height())
                : leaves;
    }

    /// Said of a language until a person has read its texts.
    private Optional<String> machine() {
        var texts = screen.texts();
        if (texts.language().reviewed()) {
            return Optional.empty();
        }
        return Optional.of(texts.get(screen.low() || screen.large() ? "languages.machine.brief" : "languages.machine"));
    }

    Head head() {
        return head;
    }

    Node content() {
        return content;
    }
}

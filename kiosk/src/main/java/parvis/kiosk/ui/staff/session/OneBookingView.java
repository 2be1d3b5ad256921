package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Words;

/// One booking.
public final class OneBookingView extends StaffPane {
    public OneBookingView(OneBookingViewModel model, Screen screen) {
        super(screen);
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(OneBookingViewModel.Card now) {
        if (now.equals(OneBookingViewModel.Card.NOTHING)) {
            getChildren().clear();
            return;
        }
        var nodes = new ArrayList<Node>();
        nodes.add(head(now.title(), texts.get("sessions.booking.help")));
        if (!low || now.code().isEmpty()) {
            now.lines().forEach(line -> nodes.add(new Words(line)));
        }
        notice(now.attention()).forEach(nodes::add);
        if (!now.code().isEmpty()) {
            var code = column("code-card", new Words(now.code(), "code", "centred"));
            code.setAlignment(Pos.CENTER);
            code.getStyleClass().add("take-code");
            nodes.add(code);
        }
        nodes.add(Boxes.spring());
        var ways = now.ways().stream()
                .map(way -> way.main()
                        ? BigButton.filled(way.label(), way.action(), "blue")
                        : BigButton.outlined(way.label(), way.action()))
                .toArray(Node[]::new);
        nodes.add(buttons(screen.wide() ? Math.max(1, ways.length) : 1, ways));
        draw(nodes);
    }
}

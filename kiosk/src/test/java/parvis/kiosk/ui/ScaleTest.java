package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ScaleTest {
    private static final Scale TALL = Scale.of(new Scale.Panel(21.5, 500), 1080, 1920);
    private static final Scale LOW = Scale.of(new Scale.Panel(10.1, 400), 1280, 800);

    @Test
    void knows_how_dense_the_panels_of_the_design_are() {
        assertEquals(4.0, TALL.pxPerMm(), 0.05);
        assertEquals(5.9, LOW.pxPerMm(), 0.05);
    }

    @Test
    void a_capital_of_the_smallest_letters_subtends_seven_tenths_of_a_degree() {
        assertTrue(TALL.rem() * 0.668 >= 0.0122 * 500 * TALL.pxPerMm());
        assertTrue(LOW.rem() * 0.668 >= 0.0122 * 400 * LOW.pxPerMm());
    }

    @Test
    void a_window_that_is_smaller_than_its_panel_is_the_same_picture_smaller() {
        var half = Scale.of(new Scale.Panel(21.5, 500), 540, 960);
        assertEquals(TALL.pxPerMm() / 2, half.pxPerMm(), 0.001);
        assertEquals(TALL.low(), half.low());
    }

    @Test
    void turns_the_two_units_of_the_style_sheet_to_pixels_and_nothing_else() {
        assertEquals(
                "-fx-padding: 47.07px; -fx-font-size: 43.00px;",
                LOW.inPixels("-fx-padding: 8mm; -fx-font-size: 1rem;"));
        assertEquals("-fx-a: -11.77px; -fx-stroke-width: 4.5;", LOW.inPixels("-fx-a: -2mm; -fx-stroke-width: 4.5;"));
        assertEquals(".room8mmx", LOW.inPixels(".room8mmx"));
    }

    @Test
    void says_where_few_lines_fit() {
        assertFalse(TALL.low());
        assertTrue(LOW.low());
        assertTrue(LOW.wide());
    }

    @Test
    void a_panel_without_a_size_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Scale.Panel(0, 500));
    }
}

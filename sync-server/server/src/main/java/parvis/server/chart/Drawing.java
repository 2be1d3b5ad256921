package parvis.server.chart;

import java.util.function.Consumer;

/// Something to draw.
///
/// @param width in points
/// @param height in points
/// @param title what it shows, in words
/// @param with draws it
public record Drawing(int width, int height, String title, Consumer<Pen> with) {}

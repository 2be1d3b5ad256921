package parvis.server.web.page;

import io.javalin.http.Context;
import parvis.server.chart.BarChart;
import parvis.server.chart.Svg;
import parvis.server.raster.Png;

/// A chart in a page, drawn by this server, with the files that it can be taken away as.
///
/// @param title what it shows
/// @param wide with bars that stand
/// @param narrow with bars that lie
/// @param svg where its SVG is
/// @param png where its PNG is
public record ChartView(String title, String wide, String narrow, String svg, String png) {
    /// @param address where its files are: `.svg` or `.png` follows, then `query`
    static ChartView of(BarChart chart, String address, String query) {
        return new ChartView(
                chart.title(),
                Svg.inline(chart.wide()),
                Svg.inline(chart.narrow()),
                address + ".svg?" + query,
                address + ".png?" + query);
    }

    /// Answers with the file of that kind, `svg` or `png`.
    static void answer(Context ctx, BarChart chart, String kind) {
        if (kind.equals("png")) {
            ctx.contentType("image/png").result(Png.of(chart.wide()));
        } else {
            ctx.contentType("image/svg+xml; charset=utf-8").result(Svg.file(chart.wide()));
        }
        ctx.header("Content-Disposition", "attachment; filename=\"parvis." + kind + "\"");
    }
}

package parvis.server.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import parvis.server.web.answer.Texts;

/// Draws pages with the templates that were compiled with the build. All that is filled in is escaped for its place.
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Texts texts;
    private final Assets assets;

    Templates(Texts texts, Assets assets) {
        this.texts = texts;
        this.assets = assets;
    }

    String draw(String template, Map<String, Object> values) {
        var all = new HashMap<String, Object>(values);
        all.put("texts", texts);
        var output = new StringOutput();
        engine.render(template, all, output);
        return output.toString();
    }

    void answer(Context ctx, int status, String template, Map<String, Object> values) {
        var all = new HashMap<String, Object>(values);
        all.put("assets", assets);
        ctx.status(status).html(draw(template, all));
    }
}

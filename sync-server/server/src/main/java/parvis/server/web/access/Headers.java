package parvis.server.web.access;

import io.javalin.http.Context;

/// What every answer tells the browser: only our own style, script and fonts; in no frame; nothing kept.
public final class Headers {
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private final boolean secure;

    /// @param secure true when browsers come over HTTPS
    public Headers(boolean secure) {
        this.secure = secure;
    }

    /// Sets them before anything else happens.
    public void set(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        ctx.header("Cache-Control", "no-store");
        if (secure) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}

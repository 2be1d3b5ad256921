package parvis.server.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import parvis.server.account.Secret;
import parvis.server.account.SignIn;

/// The one cookie: the secret of a sign-in. Behind TLS it is `__Host-parvis` and `Secure`; on plain loopback it is
/// `parvis`, because not every browser keeps a `Secure` cookie that came over plain HTTP from this very machine.
public final class Cookies {
    private final boolean secure;

    /// @param secure true when browsers come over HTTPS
    public Cookies(boolean secure) {
        this.secure = secure;
    }

    /// True when browsers come over HTTPS.
    public boolean secure() {
        return secure;
    }

    /// The secret that the browser sent.
    public Optional<Secret> read(Context ctx) {
        return Optional.ofNullable(ctx.cookie(name()))
                .filter(value -> !value.isBlank() && value.length() <= 200)
                .map(Secret::new);
    }

    /// Gives the browser a secret.
    public void write(Context ctx, Secret secret) {
        ctx.cookie(cookie(secret.value(), (int) SignIn.LONGEST.toSeconds()));
    }

    /// Takes the secret from the browser.
    public void clear(Context ctx) {
        ctx.cookie(cookie("", 0));
    }

    private String name() {
        return secure ? "__Host-parvis" : "parvis";
    }

    private Cookie cookie(String value, int seconds) {
        var cookie = new Cookie(name(), value, "/", seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }
}

package parvis.server.web.answer;

import java.time.Duration;
import java.util.Optional;

/// A request that cannot be answered as asked. It leaves as a problem document (RFC 9457) with a `code` for programs
/// and a French sentence for people.
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String detail;
    private final transient Optional<Duration> retryAfter;

    private Problem(int status, String code, String detail, Optional<Duration> retryAfter) {
        super(status + " " + code);
        this.status = status;
        this.code = code;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    /// A problem of that status; `detail` is French and says what to do.
    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, Optional.empty());
    }

    /// The request itself is wrong: a parameter, a field, its form.
    public static Problem badRequest(String code, String detail) {
        return of(400, code, detail);
    }

    /// There is nothing here, or nothing that the caller may know of.
    public static Problem notFound(String code, String detail) {
        return of(404, code, detail);
    }

    /// Well formed, but it cannot be so.
    public static Problem unprocessable(String code, String detail) {
        return of(422, code, detail);
    }

    /// Not now.
    public static Problem tooMany(Duration retryAfter) {
        long seconds = Math.max(1, (retryAfter.toMillis() + 999) / 1000);
        return new Problem(
                429,
                "too-many",
                "Trop de demandes. Attendez " + seconds + " s avant de recommencer.",
                Optional.of(Duration.ofSeconds(seconds)));
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    /// The word for programs.
    public String code() {
        return code;
    }

    /// The sentence for people.
    public String detail() {
        return detail;
    }

    /// After how long to try again.
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}

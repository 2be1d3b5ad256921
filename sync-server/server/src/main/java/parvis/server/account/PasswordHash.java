package parvis.server.account;

/// A slow, salted hash. Implementations bound how many run at once.
public interface PasswordHash {
    /// A new hash of `password`, with its parameters and salt in it.
    ///
    /// @throws Busy when too many are being computed
    String hash(String password);

    /// True when `hash` was made from `password`. Takes the same time either way.
    ///
    /// @throws Busy when too many are being computed
    boolean matches(String password, String hash);

    /// Too many hashes are being computed: try again in a moment.
    final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Busy() {
            super("too many password hashes at once; try again in a moment");
        }
    }
}

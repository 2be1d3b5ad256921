package parvis.protocol.delivery;

/// The store could not do what it promised: a full disk, a lost file. Nothing was changed.
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param operation what was attempted
    /// @param object on what
    /// @param hint what a person can do
    public StoreFailure(String operation, String object, String hint, Throwable cause) {
        super(operation + " " + object + " failed: " + cause.getMessage() + "; " + hint, cause);
    }
}

package parvis.kiosk.attendance;

/// A count that did not reach the disk. Nothing was counted: no thanks may be shown.
public final class CountingFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param operation what was attempted
    /// @param hint what a person can do
    public CountingFailure(String operation, String hint, Throwable cause) {
        super(operation + " failed: " + cause.getMessage() + "; " + hint, cause);
    }
}

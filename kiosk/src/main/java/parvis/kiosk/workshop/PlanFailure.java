package parvis.kiosk.workshop;

/// The disk did not take a change of the plan or of its bookings: all stands as it was.
public final class PlanFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param operation what was attempted
    /// @param hint what to do
    public PlanFailure(String operation, String hint, Throwable cause) {
        super(operation + ": " + hint, cause);
    }
}

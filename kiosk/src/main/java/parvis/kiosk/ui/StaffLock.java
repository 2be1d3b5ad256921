package parvis.kiosk.ui;

/// The team's door, as the shell sees it: what is behind it is the root's affair.
public interface StaffLock {
    /// Whether a finger held on the header leads to it.
    boolean exists();

    /// Whether this is the team's own desk: no public screen lies behind the door.
    boolean desk();

    /// Whether the team is at work on this screen.
    boolean open();

    /// Somebody of the team is still there.
    void touched();

    /// Locks at once; what is practised ends.
    void lock();

    /// Whether what is done now counts for nothing: each screen bears the loud mark of the practice.
    boolean practising();

    /// Ends what is practised; the team stays in.
    void endPractice();

    /// Ends what is practised when its time has run out; true when that was now.
    boolean practiceRanOut();

    /// A terminal without a door.
    StaffLock NONE = new StaffLock() {
        @Override
        public boolean exists() {
            return false;
        }

        @Override
        public boolean desk() {
            return false;
        }

        @Override
        public boolean open() {
            return false;
        }

        @Override
        public void touched() {}

        @Override
        public void lock() {}

        @Override
        public boolean practising() {
            return false;
        }

        @Override
        public void endPractice() {}

        @Override
        public boolean practiceRanOut() {
            return false;
        }
    };
}

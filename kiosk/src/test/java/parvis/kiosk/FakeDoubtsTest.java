package parvis.kiosk;

import parvis.kiosk.directory.Doubts;
import parvis.kiosk.directory.DoubtsContract;

final class FakeDoubtsTest extends DoubtsContract {
    private final Doubts doubts = new FakeDoubts();

    @Override
    protected Doubts doubts() {
        return doubts;
    }
}

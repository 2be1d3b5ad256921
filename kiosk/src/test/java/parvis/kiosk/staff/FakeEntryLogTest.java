package parvis.kiosk.staff;

import parvis.kiosk.FakeEntryLog;

final class FakeEntryLogTest extends EntryLogContract {
    @Override
    protected EntryLog log() {
        return new FakeEntryLog();
    }
}

package parvis.kiosk.attendance;

import java.util.List;
import parvis.protocol.message.Fact;

final class InMemoryWorksTest extends WorksContract {
    private final InMemoryWorks works = new InMemoryWorks(time, TestTime.PARIS);

    @Override
    protected Works works() {
        return works;
    }

    @Override
    protected List<Fact> facts() {
        return works.facts();
    }
}

package parvis.server.broker;

final class EmbeddedBrokerPressureTest extends BrokerPressureContract {
    @Override
    BrokerSubject start() throws Exception {
        return new EmbeddedBrokerProcess();
    }
}

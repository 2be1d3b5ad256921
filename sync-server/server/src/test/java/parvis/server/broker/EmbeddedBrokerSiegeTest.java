package parvis.server.broker;

final class EmbeddedBrokerSiegeTest extends BrokerSiegeContract {
    @Override
    BrokerSubject start() throws Exception {
        return new EmbeddedBrokerProcess();
    }
}

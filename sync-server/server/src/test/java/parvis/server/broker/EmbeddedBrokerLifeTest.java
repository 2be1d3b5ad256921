package parvis.server.broker;

final class EmbeddedBrokerLifeTest extends BrokerLifeContract {
    @Override
    BrokerSubject start() throws Exception {
        return new EmbeddedBrokerProcess();
    }
}

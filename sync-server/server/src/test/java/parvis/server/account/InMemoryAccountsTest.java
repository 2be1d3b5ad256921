package parvis.server.account;

final class InMemoryAccountsTest extends AccountsContract {
    @Override
    protected Accounts accounts() {
        return new InMemoryAccounts();
    }
}

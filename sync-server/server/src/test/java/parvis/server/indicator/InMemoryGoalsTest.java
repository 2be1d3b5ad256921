package parvis.server.indicator;

final class InMemoryGoalsTest extends GoalsContract {
    private final InMemoryGoals goals = new InMemoryGoals();

    @Override
    protected Baselines baselines() {
        return goals;
    }

    @Override
    protected Targets targets() {
        return goals;
    }
}

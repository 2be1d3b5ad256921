package parvis.kiosk.espeak;

import java.util.List;

/// Where the engine's sound goes.
interface Output {
    /// What the engine is told about it.
    List<String> arguments();

    /// How the engine's process is set up for it.
    void prepare(ProcessBuilder process);

    /// The engine runs.
    void started(Process process);

    /// The machine's sound card: the engine plays by itself.
    Output CARD = new Output() {
        @Override
        public List<String> arguments() {
            return List.of();
        }

        @Override
        public void prepare(ProcessBuilder process) {
            process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }

        @Override
        public void started(Process process) {}
    };
}

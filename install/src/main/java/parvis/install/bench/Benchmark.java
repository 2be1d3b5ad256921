package parvis.install.bench;

/// One benchmark of `install/bench`.
interface Benchmark {
    /// What it is called on the command line.
    String name();

    /// One sentence for the list.
    String about();

    /// Runs it and prints its table of ratios on standard output.
    void run(String[] arguments) throws Exception;
}

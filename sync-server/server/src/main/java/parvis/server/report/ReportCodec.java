package parvis.server.report;

/// Writes a report as a text from which it can be read again, also by later versions.
public interface ReportCodec {
    String write(Report report);

    /// What [#write] wrote.
    Report read(String text);
}

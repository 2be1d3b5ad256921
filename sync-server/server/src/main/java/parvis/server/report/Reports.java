package parvis.server.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The reports that were kept. Their figures never change; comments are added until one is signed off, and then nothing
/// changes any more.
public interface Reports {
    /// Keeps a report as a draft; when it returns it is durable.
    ///
    /// @return its number
    long keep(Report report, String author, Instant at);

    /// The one of that number, as it stands.
    Optional<Edition> find(long id);

    /// All, the newest first, without their figures.
    List<Kept> all();

    /// Puts a comment beside a fiche, or with an empty section beside the whole, in the place of the one before; an
    /// empty text takes it away. Earlier ones are kept.
    ///
    /// @return false when there is no such draft: none of that number, or signed off
    boolean comment(long id, Edition.Comment comment);

    /// Signs a draft off, with the paper as it will be handed out for ever.
    ///
    /// @return false when there is no such draft: none of that number, or signed off
    boolean sign(long id, byte[] paper, String signer, Instant at);

    /// The paper of a report that is signed off.
    Optional<byte[]> paper(long id);

    /// A report without its figures.
    ///
    /// @param id its number
    /// @param title « Bilan 2026 »
    /// @param author who made it
    /// @param made with the figures of that moment
    /// @param signed who signed it off and when, if anyone did
    record Kept(long id, String title, String author, Instant made, Optional<Signature> signed) {}

    /// Who signed off, and when.
    record Signature(String signer, Instant at) {}
}

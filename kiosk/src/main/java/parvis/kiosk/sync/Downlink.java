package parvis.kiosk.sync;

/// What comes down from the server, as bytes: the receiver judges them. Called on threads of the link's own; no method
/// may block.
public interface Downlink {
    /// A connection stands and the terminal's topics are subscribed.
    void connected();

    /// The connection is gone; another attempt follows by itself.
    void lost();

    /// An acknowledgement came.
    void acknowledgement(byte[] payload);

    /// A notice of calls for help came.
    void notice(byte[] payload);

    /// The catalogue's manifest came.
    void manifest(byte[] payload);

    /// A part of the catalogue came.
    ///
    /// @param sha256 what its topic says that it is
    void part(String sha256, byte[] payload);
}

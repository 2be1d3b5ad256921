package parvis.protocol.message;

/// How far the date of a fact can be trusted.
public enum ClockQuality {
    /// The terminal's clock followed a time server.
    SYNCED,
    /// The time came late and the date was worked out from it.
    ESTIMATED,
    /// The time never came: the last known day stands, shown as « date incertaine ».
    UNKNOWN
}

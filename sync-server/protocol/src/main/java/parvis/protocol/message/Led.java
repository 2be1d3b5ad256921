package parvis.protocol.message;

/// Who led what was held.
public enum Led {
    TEAM,
    PARTNER,
    VOLUNTEERS,
    ASSOCIATION
}

package parvis.server.territory;

import java.util.Optional;

/// One that signed the convention, whose logo common documents carry.
///
/// @param name as documents write it
/// @param logo the picture's path inside the pack, when it has one
public record Party(String name, Optional<String> logo) {}

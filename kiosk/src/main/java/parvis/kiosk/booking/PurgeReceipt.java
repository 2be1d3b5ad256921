package parvis.kiosk.booking;

import java.time.Instant;

/// The proof that names were purged: a date, a count and a hash, no name.
///
/// @param at when
/// @param bookings how many names and numbers are gone
/// @param week which week's key was destroyed, as `2026-W47`; empty text: none yet
/// @param hash SHA-256 over the sealed boxes that were deleted, in hex
public record PurgeReceipt(Instant at, int bookings, String week, String hash) {}

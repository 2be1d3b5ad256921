package parvis.protocol.catalogue;

import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.TerminalId;

/// One session of part `sessions`: of all terminals' agendas, readable on each.
///
/// @param terminal who owns it: planned, booked and closed there
/// @param session the snapshot
public record SessionPart(TerminalId terminal, AgendaSession session) {}

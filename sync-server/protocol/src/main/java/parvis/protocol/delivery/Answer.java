package parvis.protocol.delivery;

import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.TerminalId;

/// What the server says to one message, now that it is committed.
///
/// @param to who sent the message
/// @param acknowledgement what to say
public record Answer(TerminalId to, Acknowledgement acknowledgement) {}

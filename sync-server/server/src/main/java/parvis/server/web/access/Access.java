package parvis.server.web.access;

import parvis.server.account.Door;
import parvis.server.account.Journal;
import parvis.server.account.People;
import parvis.server.account.Tokens;
import parvis.server.enrol.Enrolment;

/// Who is let in, who lets them in, and what is noted of it.
///
/// @param door looks at passwords, cookies and tokens
/// @param people the accounts of this territory
/// @param tokens its programs
/// @param journal who did what
/// @param enrolment its terminals
/// @param link how they reach this server
public record Access(
        Door door, People people, Tokens tokens, Journal journal, Enrolment enrolment, TerminalLink link) {}

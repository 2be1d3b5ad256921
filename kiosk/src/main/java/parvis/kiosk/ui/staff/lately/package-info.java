/// « Aujourd’hui et ces derniers temps »: what was counted by day, week and month, what is still to be sent, and what
/// looks wrong, each with the one touch that mends it.
@NullMarked
package parvis.kiosk.ui.staff.lately;

import org.jspecify.annotations.NullMarked;

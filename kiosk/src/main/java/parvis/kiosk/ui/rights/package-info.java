/// *Mes droits*: what happens, a few questions, the rights to check, and each right's card.
///
/// Meets answers ([parvis.kiosk.rights.Enquiry]) and so may import nothing that writes, sends or counts. May import:
/// `ui`, `ui.control`, `rights`, `paper`, the contract's words. A ViewModel has no scene.
@NullMarked
package parvis.kiosk.ui.rights;

import org.jspecify.annotations.NullMarked;

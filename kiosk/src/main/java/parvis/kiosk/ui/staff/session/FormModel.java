package parvis.kiosk.ui.staff.session;

import javafx.beans.property.ReadOnlyObjectProperty;

/// A form: its lines, and what can be done with them.
public interface FormModel {
    /// What is seen.
    ReadOnlyObjectProperty<FormState> state();

    /// Notes the first line of the page turned to.
    void turned(int first);
}

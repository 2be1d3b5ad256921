package parvis.kiosk.paper;

import java.time.LocalDate;
import java.util.List;

/// The centre's register of what it does with people's data (GDPR, article 30), filled in from what is set
/// now. Texts are ready for people.
///
/// @param updated when it was made
/// @param treatments one sheet each
/// @param outside what the register need not hold, and why
public record Register(LocalDate updated, List<Treatment> treatments, Treatment outside) {
    public Register {
        treatments = List.copyOf(treatments);
    }

    /// One sheet.
    ///
    /// @param tab its short name
    /// @param name what is done
    /// @param fields in the template's order
    public record Treatment(String tab, String name, List<Field> fields) {
        public Treatment {
            fields = List.copyOf(fields);
        }
    }

    /// One line of a sheet.
    ///
    /// @param label what is asked
    /// @param value what is so; « non renseigné » where nobody has said
    public record Field(String label, String value) {}
}

package parvis.server.follow;

import java.util.List;

/// The last visits of each person, two of each: older ones are nobody's business.
public interface Visits {
    /// The last two, the newest first.
    List<Visit> of(String user);

    /// Notes one, and forgets all but the last two of that person.
    void note(Visit visit);
}

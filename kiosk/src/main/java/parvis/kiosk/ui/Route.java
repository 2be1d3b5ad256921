package parvis.kiosk.ui;

import java.util.Optional;
import parvis.kiosk.attendance.Touch;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;

/// Every place where a person in front of the screen can be. The root turns a route into a screen; screens know routes
/// and not each other. What a visitor typed or turned to is part of the route, so that « Retour » finds it again.
public sealed interface Route
        permits Route.Attract,
                Route.Home,
                Route.Languages,
                Route.Comfort,
                Route.Accessibility,
                Route.Themes,
                Route.PlacesOfTheme,
                Route.AllPlaces,
                Route.Search,
                Route.Results,
                Route.PlaceCard,
                Route.Workshops,
                Route.Coming,
                Route.FirstTime,
                Route.Thanks,
                Route.NotCounted,
                Route.Voiceless,
                HelpRoute,
                OpinionRoute,
                PlacesRoute,
                BookRoute,
                RightsRoute,
                StaffRoute {
    /// Whether it belongs to the staff.
    default boolean staff() {
        return false;
    }

    /// Whether somebody is in the middle of an answer there, so that another catalogue draws nothing anew.
    default boolean answering() {
        return false;
    }

    /// Whether it is laid over the screen before it for a moment, as a choice of language is: what was typed there
    /// stays. Everywhere else what was typed on the screen before is forgotten.
    default boolean aside() {
        return false;
    }

    /// Nobody is there: the terminal invites.
    record Attract() implements Route {}

    /// *Accueil*.
    record Home() implements Route {}

    /// *Langue*: which one the visitor reads.
    record Languages() implements Route {
        @Override
        public boolean aside() {
            return true;
        }
    }

    /// *Lire mieux*: letters, colours, calm and hands.
    record Comfort() implements Route {
        @Override
        public boolean aside() {
            return true;
        }
    }

    /// *Accessibilité de cette borne*: what it can do for whom.
    ///
    /// @param first the first entry of the page shown
    record Accessibility(int first) implements Route {
        @Override
        public boolean aside() {
            return true;
        }
    }

    /// *Trouver un lieu*: the themes.
    record Themes() implements Route {}

    /// The places of one theme.
    ///
    /// @param theme which
    /// @param first the first entry of the page shown
    record PlacesOfTheme(ThemeId theme, int first) implements Route {}

    /// All places, A to Z.
    ///
    /// @param first the first entry of the page shown
    record AllPlaces(int first) implements Route {}

    /// Searching, with the keyboard.
    ///
    /// @param typed what stands in the field
    /// @param first the first entry of the page shown
    record Search(String typed, int first) implements Route {}

    /// What a search found, without the keyboard: where few lines fit.
    ///
    /// @param typed what was searched
    /// @param first the first entry of the page shown
    record Results(String typed, int first) implements Route {}

    /// One place's card.
    ///
    /// @param place which
    /// @param first the first part of the page shown
    record PlaceCard(PlaceId place, int first) implements Route {
        /// From its beginning.
        ///
        /// @param place which
        public PlaceCard(PlaceId place) {
            this(place, 0);
        }
    }

    /// *Ateliers*.
    ///
    /// @param sought which of them
    /// @param first the first entry of the page shown
    record Workshops(Sought sought, int first) implements Route {
        /// All of them, from the first week that has any.
        ///
        /// @param first the first entry of the page shown
        public Workshops(int first) {
            this(Sought.ALL, first);
        }
    }

    /// Which sessions somebody looks for.
    ///
    /// @param span when
    /// @param topic about what
    /// @param level for whom
    record Sought(Span span, Optional<TopicId> topic, Optional<String> level) {
        /// Whatever comes first.
        public static final Sought ALL = new Sought(Span.SOONEST, Optional.empty(), Optional.empty());

        /// The same at another time.
        public Sought at(Span other) {
            return new Sought(other, topic, level);
        }
    }

    /// When a session is.
    enum Span {
        /// The first of the other three that has any.
        SOONEST,
        THIS_WEEK,
        NEXT_WEEK,
        LATER
    }

    /// *Je viens pour…*.
    record Coming() implements Route {}

    /// « Est-ce votre première fois cette année ? »
    ///
    /// @param purpose what the visitor comes for
    /// @param touch the count, already on the disk
    record FirstTime(Purpose purpose, Touch touch) implements Route {
        @Override
        public boolean answering() {
            return true;
        }
    }

    /// « Merci », with a way back for ten seconds.
    ///
    /// @param purpose what was counted
    /// @param touch the count
    record Thanks(Purpose purpose, Touch touch) implements Route {
        @Override
        public boolean answering() {
            return true;
        }
    }

    /// The count, or the answer after it, did not reach the disk: no thanks.
    ///
    /// @param purpose what was to be counted
    /// @param visit whether the visit itself is counted
    record NotCounted(Purpose purpose, boolean visit) implements Route {}

    /// Somebody asked for the voice by its button, and this terminal cannot speak.
    record Voiceless() implements Route {}

    /// What someone comes for.
    sealed interface Purpose {
        /// What people call it.
        String label();

        /// A desk of the place.
        ///
        /// @param service which
        /// @param label what people call it
        record Desk(ServiceId service, String label) implements Purpose {}

        /// A session of today.
        ///
        /// @param session which
        /// @param label its title
        record Meeting(SessionId session, String label) implements Purpose {}

        /// What this place is for, counted by itself.
        ///
        /// @param activity which
        /// @param label what people call it
        record Activity(ActivityId activity, String label) implements Purpose {}
    }
}

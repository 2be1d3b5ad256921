package parvis.kiosk.action;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.action.Question.Kind;
import parvis.protocol.message.Measure;

/// A form as far as it is filled. Whatever it says fits: newcomers are never more than people.
///
/// @param cancelled said to be cancelled: then nothing else counts
/// @param picks what was chosen
/// @param groups the numbers by audience, at least one group
/// @param numbers those of the whole
/// @param together whether several structures ran it
/// @param partners who came
/// @param invited who was invited
public record Draft(
        boolean cancelled,
        Map<Kind, String> picks,
        List<Group> groups,
        Map<Measure, Long> numbers,
        boolean together,
        List<String> partners,
        List<String> invited) {
    /// Each of the first is a part of the second.
    private static final Map<Measure, Measure> PART_OF = Map.of(
            Measure.NEWCOMERS, Measure.PEOPLE,
            Measure.NEW_FAMILIES, Measure.FAMILIES,
            Measure.SATISFIED, Measure.ANSWERS);

    public Draft {
        picks = Map.copyOf(picks);
        groups = List.copyOf(groups);
        numbers = Map.copyOf(numbers);
        partners = List.copyOf(partners);
        invited = List.copyOf(invited);
    }

    /// The numbers of one audience.
    ///
    /// @param audience empty: not told
    /// @param numbers those that are not 0
    public record Group(Optional<String> audience, Map<Measure, Long> numbers) {
        public Group {
            numbers = Map.copyOf(numbers);
        }

        /// The number, 0 when none was said.
        public long get(Measure measure) {
            return numbers.getOrDefault(measure, 0L);
        }
    }

    /// An empty form: held, at the first desk of the place.
    public static Draft fresh(ActionForm form) {
        var picks = new EnumMap<Kind, String>(Kind.class);
        for (var question : form.questions()) {
            if (question instanceof Question.Pick(var kind, var options) && kind == Kind.SERVICE) {
                picks.put(kind, options.getFirst().id());
            }
        }
        return new Draft(
                false, picks, List.of(new Group(Optional.empty(), Map.of())), Map.of(), false, List.of(), List.of());
    }

    /// The number of the whole, 0 when none was said.
    public long get(Measure measure) {
        return numbers.getOrDefault(measure, 0L);
    }

    /// Held, or cancelled.
    public Draft withCancelled(boolean now) {
        return new Draft(now, picks, groups, numbers, together, partners, invited);
    }

    /// Another choice; empty: none.
    public Draft withPick(Kind kind, Optional<String> id) {
        var changed = new EnumMap<Kind, String>(Kind.class);
        changed.putAll(picks);
        changed.remove(kind);
        id.ifPresent(chosen -> changed.put(kind, chosen));
        return new Draft(cancelled, changed, groups, numbers, together, partners, invited);
    }

    /// Another number of the whole.
    public Draft withNumber(Measure measure, long value) {
        return new Draft(cancelled, picks, groups, put(numbers, measure, value), together, partners, invited);
    }

    /// Another number of one audience.
    public Draft withNumber(int group, Measure measure, long value) {
        var old = groups.get(group);
        return withGroup(group, new Group(old.audience(), put(old.numbers(), measure, value)));
    }

    /// Another audience for that group.
    public Draft withAudience(int group, Optional<String> audience) {
        return withGroup(group, new Group(audience, groups.get(group).numbers()));
    }

    /// One more audience.
    public Draft withOneMoreGroup() {
        var more = new ArrayList<>(groups);
        more.add(new Group(Optional.empty(), Map.of()));
        return withGroups(more);
    }

    private Draft withGroup(int index, Group group) {
        var changed = new ArrayList<>(groups);
        changed.set(index, group);
        return withGroups(changed);
    }

    private Draft withGroups(List<Group> changed) {
        return new Draft(cancelled, picks, changed, numbers, together, partners, invited);
    }

    /// Ran by several structures, or not: then no partner came either.
    public Draft withTogether(boolean now) {
        return new Draft(cancelled, picks, groups, numbers, now, now ? partners : List.of(), invited);
    }

    /// That organisation came, or not after all; who came with a partner ran it together.
    ///
    /// @param together whether the form asks that
    public Draft turnPartner(String id, boolean together) {
        var now = turned(partners, id);
        return new Draft(
                cancelled, picks, groups, numbers, (together && !now.isEmpty()) || this.together, now, invited);
    }

    /// That organisation was invited, or not after all.
    public Draft turnInvited(String id) {
        return new Draft(cancelled, picks, groups, numbers, together, partners, turned(invited, id));
    }

    private static List<String> turned(List<String> list, String id) {
        var changed = new ArrayList<>(list);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return changed;
    }

    private static Map<Measure, Long> put(Map<Measure, Long> old, Measure measure, long value) {
        var changed = new LinkedHashMap<>(old);
        var fits = Math.clamp(value, 0, MOST);
        changed.put(measure, fits);
        var whole = PART_OF.get(measure);
        if (whole != null && changed.getOrDefault(whole, 0L) < fits) {
            changed.put(whole, fits);
        }
        PART_OF.forEach((part, of) -> {
            if (of == measure && changed.getOrDefault(part, 0L) > fits) {
                changed.put(part, fits);
            }
        });
        changed.values().removeIf(number -> number == 0);
        return changed;
    }

    /// The greatest number that a form takes.
    public static final long MOST = 99_999;
}

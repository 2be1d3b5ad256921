package parvis.kiosk.booking;

import java.util.ArrayList;
import java.util.List;

/// The order in which seats that come free are given to who waits.
public final class WaitingList {
    private WaitingList() {}

    /// Who gets a seat: in their order, whole bookings only. One that is bigger than what is left keeps its
    /// rank and lets by those behind it that fit: an empty chair would serve nobody.
    ///
    /// @param free seats that nobody has, below 0 when chairs were added
    /// @param waiting in their order
    public static List<Party> seated(int free, List<Party> waiting) {
        var left = free;
        var seated = new ArrayList<Party>();
        for (var party : waiting) {
            if (party.seats() <= left) {
                seated.add(party);
                left -= party.seats();
            }
        }
        return List.copyOf(seated);
    }

    /// What changes when seats that were not taken are given away: only as many as are waited for.
    ///
    /// @param released whose seats are given away, each with how many
    /// @param seated who gets them
    public record Release(List<Party> released, List<Party> seated) {
        public Release {
            released = List.copyOf(released);
            seated = List.copyOf(seated);
        }

        /// What would be given away now.
        ///
        /// @param free seats that nobody has, below 0 when chairs were added
        /// @param untaken seats that were not taken, who loses them first comes first
        /// @param waiting in their order
        public static Release of(int free, List<Party> untaken, List<Party> waiting) {
            var left = free;
            var next = 0;
            var seated = new ArrayList<Party>();
            for (var party : waiting) {
                var more = next;
                var would = left;
                while (would < party.seats() && more < untaken.size()) {
                    would += untaken.get(more).seats();
                    more++;
                }
                if (would >= party.seats()) {
                    seated.add(party);
                    left = would - party.seats();
                    next = more;
                }
            }
            return new Release(untaken.subList(0, next), seated);
        }
    }

    /// A booking and how many seats of it are spoken of.
    ///
    /// @param booking which
    /// @param seats how many
    public record Party(BookingId booking, int seats) {}
}

package parvis.kiosk.help;

import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;

/// The way to the other terminals of the place. May lose anything and never waits.
public interface Post {
    /// Says that; answers whether there is a connection on which it can leave.
    boolean say(Call call);

    /// Whose news it brings from now on, on a thread of its own.
    void onNews(News news);

    /// What comes back.
    interface News {
        /// A connection stands.
        void connected();

        /// It is gone.
        void lost();

        /// The server says what rings at this place.
        void heard(Notice notice);
    }

    /// Leads nowhere: a terminal that is practised on.
    Post NOWHERE = new Post() {
        @Override
        public boolean say(Call call) {
            return false;
        }

        @Override
        public void onNews(News news) {}
    };
}

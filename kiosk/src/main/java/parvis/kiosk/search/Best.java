package parvis.kiosk.search;

import java.util.Arrays;

/// The best entries of many, kept while all are looked at once: a heap with the worst of them on top.
final class Best {
    private final long[] heap;
    private int size;

    Best(int most) {
        heap = new long[most];
    }

    void clear() {
        size = 0;
    }

    /// An entry that scores so much; of equal ones the first is the better.
    void offer(int entry, int score) {
        var key = (long) score << Integer.SIZE | (Integer.MAX_VALUE - entry);
        if (size < heap.length) {
            heap[size] = key;
            up(size++);
        } else if (key > heap[0]) {
            heap[0] = key;
            down();
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Those kept, best first: the score in the upper half of each.
    long[] sorted() {
        var keys = Arrays.copyOf(heap, size);
        Arrays.sort(keys);
        for (int i = 0, j = keys.length - 1; i < j; i++, j--) {
            var key = keys[i];
            keys[i] = keys[j];
            keys[j] = key;
        }
        return keys;
    }

    static int entry(long key) {
        return Integer.MAX_VALUE - (int) key;
    }

    static int score(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    private void up(int from) {
        for (var i = from; i > 0 && heap[i] < heap[(i - 1) / 2]; i = (i - 1) / 2) {
            swap(i, (i - 1) / 2);
        }
    }

    private void down() {
        var i = 0;
        while (true) {
            var least = i;
            for (var child = 2 * i + 1; child <= 2 * i + 2 && child < size; child++) {
                least = heap[child] < heap[least] ? child : least;
            }
            if (least == i) {
                return;
            }
            swap(i, least);
            i = least;
        }
    }

    private void swap(int one, int other) {
        var key = heap[one];
        heap[one] = heap[other];
        heap[other] = key;
    }
}

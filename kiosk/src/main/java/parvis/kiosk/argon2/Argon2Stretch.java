package parvis.kiosk.argon2;

import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntToLongFunction;
import java.util.regex.Pattern;
import parvis.kiosk.custody.KeyStretch;

/// Makes keys by Argon2id. A recipe is `$argon2id$v=19$m=65536,t=6,p=1$SALT`, the head of a PHC string: each
/// code keeps the cost that was right for the machine on which it was chosen.
public final class Argon2Stretch implements KeyStretch {
    /// What a guess fills of memory, at least.
    public static final int MEMORY_KIB = 64 << 10;

    /// What a guess takes on the machine on which the code was chosen, at least.
    public static final Duration GUESS = Duration.ofSeconds(1);

    private static final Duration AIM = GUESS.plusMillis(250);
    private static final int LEAST_PASSES = 3; // RFC 9106's for 64 MiB, on however slow a machine
    private static final int MOST_PASSES = 99;
    private static final int WARM = 4;
    private static final int KEY = 32;
    private static final int SALT = 16;
    private static final Pattern RECIPE =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{8,128})");

    private final SecureRandom random;
    private final IntToLongFunction takes;

    /// Tries a recipe's cost by what the processor works on it: a wall clock would take a busy machine for a
    /// slow one, and choose too little.
    public Argon2Stretch(SecureRandom random) {
        this(random, Argon2Stretch::tried);
    }

    /// @param takes how many nanoseconds so many passes take
    Argon2Stretch(SecureRandom random, IntToLongFunction takes) {
        this.random = random;
        this.takes = takes;
    }

    /// Takes several seconds: it tries what a guess costs here.
    @Override
    public String recipe() {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + passes() + ",p=1$"
                + Base64.getEncoder().withoutPadding().encodeToString(salt);
    }

    @Override
    public byte[] key(String code, String recipe) {
        var matcher = RECIPE.matcher(recipe);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no Argon2id recipe");
        }
        var cost = new Argon2(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        return cost.hash(code, Base64.getDecoder().decode(matcher.group(4)), KEY);
    }

    /// The best of several runs counts: a program that has just started is slower than a thief's.
    private int passes() {
        var one = Long.MAX_VALUE;
        for (var i = 0; i < WARM; i++) {
            one = Math.min(one, takes.applyAsLong(1));
        }
        var passes = Math.clamp(AIM.toNanos() / Math.max(1, one) + 1, LEAST_PASSES, MOST_PASSES);
        while (passes < MOST_PASSES && takes.applyAsLong(passes) < GUESS.toNanos()) {
            passes++;
        }
        return passes;
    }

    private static long tried(int passes) {
        var task = new FutureTask<>(() -> {
            var threads = ManagementFactory.getThreadMXBean();
            var start = threads.getCurrentThreadCpuTime();
            new Argon2(MEMORY_KIB, passes, 1).hash("what a guess costs", new byte[SALT], KEY);
            return threads.getCurrentThreadCpuTime() - start;
        });
        Thread.ofPlatform().name("what-a-guess-costs").start(task); // a virtual thread has no time of its own
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("what a guess costs could not be tried", e);
        }
    }
}

package parvis.kiosk.ui;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Walks from an object along all its fields, through the program's and JavaFX's own classes, and finds the texts in
/// which something stands: what can still be reached is not forgotten.
final class Reach {
    private final String wanted;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final List<String> found = new ArrayList<>();

    private Reach(String wanted) {
        this.wanted = wanted.toLowerCase(java.util.Locale.ROOT);
    }

    private record Step(Object object, String way) {}

    /// The ways on which that text is reached.
    static List<String> of(String wanted, Object... roots) {
        var reach = new Reach(wanted);
        for (var root : roots) {
            reach.add(root, root.getClass().getSimpleName());
        }
        while (!reach.waiting.isEmpty()) {
            reach.open(reach.waiting.poll());
        }
        return reach.found;
    }

    /// The things of that kind that are reached.
    static <T> List<T> things(Class<T> kind, Object... roots) {
        var reach = new Reach("\0");
        for (var root : roots) {
            reach.add(root, "");
        }
        while (!reach.waiting.isEmpty()) {
            reach.open(reach.waiting.poll());
        }
        return reach.seen.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void add(@Nullable Object object, String way) {
        if (object instanceof CharSequence text) {
            if (plain(text).contains(wanted)) {
                found.add(way + " = " + text);
            }
        } else if (object != null && !object.getClass().isEnum() && seen.add(object)) {
            waiting.add(new Step(object, way));
        }
    }

    private static String plain(CharSequence text) {
        return text.toString().replaceAll("[\\s\u00a0\u202f]", "").toLowerCase(java.util.Locale.ROOT);
    }

    private void open(Step step) {
        switch (step.object) {
            case Optional<?> maybe -> maybe.ifPresent(value -> add(value, step.way));
            case Map<?, ?> map ->
                List.copyOf(map.entrySet()).forEach(entry -> {
                    add(entry.getKey(), step.way + ".key");
                    add(entry.getValue(), step.way + ".value");
                });
            case Collection<?> all -> new ArrayList<>(all).forEach(each -> add(each, step.way + "[]"));
            case Object[] array -> {
                for (var i = 0; i < Array.getLength(array); i++) {
                    add(array[i], step.way + "[]");
                }
            }
            default -> fields(step);
        }
        if (ours(step.object.getClass())) {
            fields(step);
        }
    }

    /// What is JavaFX's or the program's own can be looked into; the Java library's is asked as above.
    private static boolean ours(Class<?> type) {
        return type.getName().startsWith("parvis.")
                || type.getName().startsWith("javafx.")
                || type.getName().startsWith("com.sun.javafx.");
    }

    private void fields(Step step) {
        for (Class<?> type = step.object.getClass(); type != null && ours(type); type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    add(value(field, step.object), step.way + "." + field.getName());
                }
            }
        }
    }

    private static @Nullable Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dk.partsync.console.settings;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where the settings of a form are read, and how they are changed.
 *
 * @param <S> the settings
 * @param <V> the view that holds them
 * @param command changes them, on the version that was read
 */
public record Source<S, V>(
    Form<S> form,
    Object query,
    Class<V> view,
    Function<V, Stand<S>> stand,
    BiFunction<S, Long, Object> command) {}

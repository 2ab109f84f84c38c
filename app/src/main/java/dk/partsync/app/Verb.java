package dk.partsync.app;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Something that a process does and then ends, instead of being the product. Named by the first
 * argument that is no option; found through {@code META-INF/spring.factories}.
 */
public interface Verb {

  /** Whether the verb is meant. */
  boolean isNamed(String name);

  /**
   * Does it.
   *
   * @param operands what follows the verb
   * @param options arguments that begin with two hyphens, for Spring
   * @return status of the process: 0 when all is well
   */
  int run(List<String> operands, List<String> options);

  /**
   * Does what the arguments ask for.
   *
   * @return the status of the process; empty if the arguments hold no verb
   */
  static OptionalInt run(String... args) {
    List<String> options = Stream.of(args).filter(arg -> arg.startsWith("--")).toList();
    List<String> words = Stream.of(args).filter(arg -> !arg.startsWith("--")).toList();
    return words.isEmpty()
        ? OptionalInt.empty()
        : SpringFactoriesLoader.forDefaultResourceLocation().load(Verb.class).stream()
            .filter(verb -> verb.isNamed(words.get(0)))
            .mapToInt(verb -> verb.run(words.subList(1, words.size()), options))
            .findFirst();
  }
}

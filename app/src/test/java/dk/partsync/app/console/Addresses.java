package dk.partsync.app.console;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses that a path pattern stands for, where it names the values of a variable. */
public final class Addresses {

  private static final Pattern ALTERNATIVES = Pattern.compile("\\{\\w+:([^}]+)\\}");

  private Addresses() {}

  /** The pattern once for each value that it allows; other variables stay. */
  public static Stream<String> of(String pattern) {
    Matcher found = ALTERNATIVES.matcher(pattern);
    return found.find()
        ? Arrays.stream(found.group(1).split("\\|"))
            .map(value -> pattern.replace(found.group(), value))
            .flatMap(Addresses::of)
        : Stream.of(pattern);
  }
}

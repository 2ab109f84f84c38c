package dk.partsync.app;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The users that a fresh installation prints with their passwords, read as a person would. */
public record Users(Map<String, String> passwords) {

  private static final Pattern LINE =
      Pattern.compile("^  (admin|caseworker|auditor|monitor) +(\\w+)$", Pattern.MULTILINE);

  static Users printedIn(String output) {
    return new Users(
        LINE.matcher(output)
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2))));
  }

  boolean areAll() {
    return passwords.size() == 4;
  }

  String password(String user) {
    return passwords.get(user);
  }
}

package dk.partsync.app;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The users that a fresh installation prints with their passwords, read as a person would. */
public record Users(Map<String, String> passwords) {

  private static final Pattern LINE =
      Pattern.compile("^  (\\S+) +([0-9a-z]{20,})$", Pattern.MULTILINE);

  public static Users printedIn(String output) {
    return new Users(
        LINE.matcher(output)
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2))));
  }

  String password(String user) {
    return passwords.get(user);
  }
}

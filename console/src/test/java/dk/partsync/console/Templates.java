package dk.partsync.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages as they are written. */
final class Templates {

  private static final Path DIRECTORY = Path.of("src/main/resources/templates/console");
  private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\s(?:th:)?style\\s*=|<style|<script(?![^>]*\\ssrc=)|\\son[a-z]+\\s*=|hx-on|javascript:"
              + "|(?:src|href|action)\\s*=\\s*[\"']?(?:https?:)?//",
          Pattern.CASE_INSENSITIVE);

  private Templates() {}

  static List<Path> all() {
    try (Stream<Path> files = Files.walk(DIRECTORY)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path template) {
    try {
      return Files.readString(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keys of words that a page names in full; those put together from parts are not among them. */
  static List<String> keys(String html) {
    return KEY.matcher(html).results().map(found -> found.group(1)).distinct().toList();
  }

  /** What the content security policy would not run or load. */
  static List<String> forbidden(String html) {
    return FORBIDDEN.matcher(html).results().map(MatchResult::group).toList();
  }
}

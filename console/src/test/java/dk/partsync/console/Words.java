package dk.partsync.console;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** What the console says, as it is written. */
public final class Words {

  static final Path DIRECTORY = Path.of("src/main/resources/dk/partsync/console/words");

  private Words() {}

  /** The keys that the bundle has words for. */
  public static Set<String> of(String bundle, String language) {
    return read(bundle, language).stringPropertyNames();
  }

  /** A key for the name of each constant, behind the prefix. */
  public static Stream<String> keys(String prefix, Enum<?>... constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name());
  }

  static Properties read(String bundle, String language) {
    try (Reader reader =
        Files.newBufferedReader(DIRECTORY.resolve(bundle + "_" + language + ".properties"))) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dk.partsync.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.RejectionCode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things, and everything that is said has words. */
class WordsTest {

  private static final Path WORDS = Path.of("src/main/resources/dk/partsync/console/words");
  private static final Pattern PARAMETER = Pattern.compile("\\{\\d");

  @Test
  void everyBundleIsAmongThoseThatAreRead() throws IOException {
    try (var files = Files.list(WORDS)) {
      assertThat(
              files.map(file -> file.getFileName().toString().replaceAll("_..\\.properties$", "")))
          .isSubsetOf(Languages.BUNDLES);
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeysWithWordsAndTheSameParameters(String bundle) {
    Properties danish = read(bundle, Languages.DANISH);
    Properties english = read(bundle, Languages.ENGLISH);
    assertThat(danish.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : danish.stringPropertyNames()) {
      assertThat(danish.getProperty(key)).as("%s, Danish", key).isNotBlank();
      assertThat(english.getProperty(key)).as("%s, English", key).isNotBlank();
      assertThat(parameters(danish, key)).as(key).isEqualTo(parameters(english, key));
    }
  }

  @Test
  void noKeyIsInTwoBundles() {
    List<String> keys =
        Languages.BUNDLES.stream()
            .flatMap(bundle -> read(bundle, Languages.DANISH).stringPropertyNames().stream())
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("dk.partsync.console.Templates#all")
  void whatAPageSaysHasWords(Path template) {
    assertThat(all()).containsAll(Templates.keys(Templates.read(template)));
  }

  @Test
  void everyReasonForARefusalHasWords() {
    assertThat(all())
        .containsAll(Arrays.stream(RejectionCode.values()).map(ConsoleErrors::key).toList());
  }

  private static Set<String> all() {
    Set<String> keys = new HashSet<>();
    bundles().forEach(bundle -> keys.addAll(read(bundle, Languages.DANISH).stringPropertyNames()));
    return keys;
  }

  private static List<String> bundles() {
    return Languages.BUNDLES;
  }

  private static Set<String> parameters(Properties words, String key) {
    return PARAMETER
        .matcher(words.getProperty(key))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(String bundle, Locale language) {
    Path file = WORDS.resolve(bundle + "_" + language.getLanguage() + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dk.partsync.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.RejectionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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

  private static final Pattern PARAMETER = Pattern.compile("\\{\\d");

  @Test
  void everyBundleIsAmongThoseThatAreRead() throws IOException {
    try (var files = Files.list(Words.DIRECTORY)) {
      assertThat(
              files.map(file -> file.getFileName().toString().replaceAll("_..\\.properties$", "")))
          .isSubsetOf(Languages.BUNDLES);
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeysWithWordsAndTheSameParameters(String bundle) {
    Properties danish = Words.read(bundle, "da");
    Properties english = Words.read(bundle, "en");
    assertThat(danish.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : danish.stringPropertyNames()) {
      assertThat(danish.getProperty(key)).as("%s, Danish", key).isNotBlank();
      assertThat(english.getProperty(key)).as("%s, English", key).isNotBlank();
      assertThat(parameters(danish, key)).as(key).isEqualTo(parameters(english, key));
    }
  }

  /** With parameters a text is a {@code MessageFormat}, and only then. */
  @ParameterizedTest
  @MethodSource("bundles")
  void noApostropheVanishesAndNoneIsShownTwice(String bundle) {
    for (String language : List.of("da", "en")) {
      Words.read(bundle, language)
          .forEach(
              (key, text) -> {
                String words = text.toString();
                boolean format = PARAMETER.matcher(words).find();
                String rest = format ? words.replace("''", "") : words.replace("''", "'TWICE'");
                assertThat(rest)
                    .as("%s in %s", key, language)
                    .doesNotContain(format ? "'" : "'TWICE'");
              });
    }
  }

  @Test
  void noKeyIsInTwoBundles() {
    List<String> keys =
        Languages.BUNDLES.stream()
            .flatMap(bundle -> Words.read(bundle, "da").stringPropertyNames().stream())
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
    bundles().forEach(bundle -> keys.addAll(Words.read(bundle, "da").stringPropertyNames()));
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
}

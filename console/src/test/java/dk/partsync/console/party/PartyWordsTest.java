package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.subscription.EndReason;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.api.subscription.SubscriptionState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyWordsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates/console/party");
  private static final Pattern KEY = Pattern.compile("#\\{(party\\.[a-zA-Z.]+)[}(]");

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everyNameThatThePageShowsHasWords(String language) throws IOException {
    assertThat(words(language).stringPropertyNames()).containsAll(enumKeys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everySentenceOfTheTemplatesIsThere(String language) throws IOException {
    List<String> keys = templateKeys();
    assertThat(keys).hasSizeGreaterThan(80);
    assertThat(words(language).stringPropertyNames()).containsAll(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void noSentenceHasAnApostropheThatWouldVanish(String language) throws IOException {
    assertThat(words(language).values()).noneMatch(text -> text.toString().contains("'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everyFieldOfTheFormHasALabel(String language) throws IOException {
    for (String field : PartyForm.typed(Map.of(), 1).values().keySet()) {
      assertThat(words(language).stringPropertyNames()).contains("party.field." + field);
    }
  }

  private static List<String> enumKeys() {
    return Stream.of(
            keys("party.tab.", PartyTab.values()),
            keys("party.title.", PartyTab.values()),
            keys("party.type.", ContactType.values()),
            keys("party.fixed.", ContactType.values()),
            keys("party.state.", PartyState.values()),
            keys("party.heading.", ProtectionState.values()),
            keys("party.fetch.", CprOutcome.values()),
            keys("party.lookup.", CprOutcome.values()),
            keys("party.cvrFetch.", CvrOutcome.values()),
            keys("party.trigger.", CprTrigger.values()),
            keys("party.trigger.", CvrTrigger.values()),
            keys("party.source.", dk.partsync.api.party.ValueSource.values()),
            keys("party.unit.", CvrUnitKind.values()),
            keys("party.subscription.", SubscriptionState.values()),
            keys("party.rule.", SubscriptionRule.values()),
            keys("party.end.", EndReason.values()),
            keys("party.status.", PersonStatus.values()),
            keys("party.relation.", RelationKind.values()),
            keys("party.kind.", ProtectionKind.values()))
        .flatMap(keys -> keys)
        .toList();
  }

  private static Stream<String> keys(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name());
  }

  private static List<String> templateKeys() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files
          .flatMap(file -> KEY.matcher(read(file)).results())
          .map(found -> found.group(1))
          .distinct()
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties words(String language) throws IOException {
    String name = "/dk/partsync/console/words/party_" + language + ".properties";
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            PartyWordsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}

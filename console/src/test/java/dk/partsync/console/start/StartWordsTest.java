package dk.partsync.console.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.sync.Register;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everythingThatTheStartPageCanSayHasWords(String language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "dk/partsync/console/words/start",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Stream<String> keys =
        Stream.of(
                of("state", RegisterState.values()),
                of("access", CredentialKind.values()),
                of("type", ContactType.values()),
                of("stateOf", Register.values()),
                of("source", Register.values()),
                Stream.of(
                        "yes",
                        "never",
                        "running",
                        "stopped",
                        "off",
                        "no.one",
                        "no.many",
                        "almost.one")
                    .map("answer."::concat),
                Stream.of(
                        "held",
                        "failed",
                        "late",
                        "noCredential",
                        "expired",
                        "expiring",
                        "deadLetters",
                        "rebuild")
                    .flatMap(
                        kind ->
                            Stream.of("tag", "text", "detail", "do")
                                .map(part -> "todo." + kind + "." + part)))
            .flatMap(part -> part)
            .map("start."::concat);

    assertThat(keys).allMatch(words::containsKey).hasSizeGreaterThan(50);
  }

  private static Stream<String> of(String prefix, Enum<?>... values) {
    return Arrays.stream(values).map(value -> prefix + "." + value.name());
  }
}

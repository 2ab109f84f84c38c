package dk.partsync.console.start;

import static dk.partsync.console.Words.keys;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.sync.Register;
import dk.partsync.console.Words;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everythingThatTheStartPageCanSayHasWords(String language) {
    Set<String> words = Words.of("start", language);
    Stream<String> all =
        Stream.of(
                keys("state.", RegisterState.values()),
                keys("access.", CredentialKind.values()),
                keys("type.", ContactType.values()),
                keys("stateOf.", Register.values()),
                keys("source.", Register.values()),
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

    assertThat(all).allMatch(words::contains).hasSizeGreaterThan(50);
  }
}

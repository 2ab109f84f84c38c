package dk.partsync.console.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.credentials.CredentialsState;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretUploadTest {

  @Test
  void aSecretIsValidThroughTheLastDayInDenmark() {
    SecretUpload upload =
        SecretUpload.of(CredentialKind.OAUTH_SECRET, " us ", "s3cret", "2026-12-31");
    assertThat(upload.form().faults()).isEmpty();
    assertThat(upload.clientId()).isEqualTo("us");
    assertThat(upload.validTo()).isEqualTo(Instant.parse("2026-12-31T22:59:59Z"));
  }

  @Test
  @DisplayName("N-34 neither the form that is shown again nor its text holds the secret")
  void theSecretIsNotShownAgain() {
    SecretUpload upload = SecretUpload.of(CredentialKind.OAUTH_SECRET, "", "s3cret", "someday");
    assertThat(upload.form().faults()).containsOnlyKeys("clientId", "validTo");
    assertThat(upload.form().typed()).doesNotContainValue("s3cret");
    assertThat(upload.toString()).doesNotContain("s3cret");
  }

  @Test
  void anApiKeyHasNoName() {
    assertThat(SecretUpload.of(CredentialKind.API_KEY, "", "k3y", "").form().faults()).isEmpty();
    assertThat(SecretUpload.of(CredentialKind.API_KEY, "us", "", "").form().faults())
        .containsOnlyKeys("clientId", "secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everythingThatACredentialCanBeHasWords(String language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "dk/partsync/console/words/settings",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    assertThat(
            Stream.of(
                    of("kind.", CredentialKind.values()),
                    of("instead.", CredentialKind.values()),
                    of("test.", CredentialTestOutcome.values()),
                    of("state.", CredentialsState.values()),
                    of("outcome.", Outcome.values()))
                .flatMap(keys -> keys))
        .allMatch(words::containsKey);
  }

  private static Stream<String> of(String name, Enum<?>... constants) {
    return Stream.of(constants).map(constant -> "settings.credentials." + name + constant);
  }
}

package dk.partsync.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.MessageJson;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsChanged;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.settings.DialogueTab;
import dk.partsync.api.settings.RuleBasis;
import dk.partsync.api.subscription.SubscriptionRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings as they were stored when a register had one address for access tokens. */
class OneTokenAddressTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final Serializer SERIALIZER =
      Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();

  @Test
  void theSettingsOfCprAreReadWithTwoAddressesAndNoClient() throws IOException {
    assertThat(read(CprSettingsChanged.class, "1", stored(CprSettingsChanged.class)))
        .isEqualTo(
            new CprSettingsChanged(
                new CprSettings(
                    true,
                    new CprAgreement("A-1", DAY),
                    true,
                    true,
                    true,
                    "https://a",
                    "https://b",
                    "https://c",
                    "https://c",
                    "Skjult",
                    SubscriptionRule.ALL_CASES,
                    new RuleBasis("law", "owner", DAY),
                    90,
                    7,
                    100,
                    1000,
                    true,
                    30,
                    DialogueTab.CPR)));
  }

  @Test
  void theSettingsOfCvrAreReadWithTwoAddresses() throws IOException {
    assertThat(read(CvrSettingsChanged.class, "1", stored(CvrSettingsChanged.class)))
        .isEqualTo(
            new CvrSettingsChanged(
                new CvrSettings(
                    true,
                    CvrSource.DISTRIBUTION,
                    "https://a",
                    "https://b",
                    "https://c",
                    "https://c",
                    100,
                    1000,
                    true,
                    5,
                    30,
                    30)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://auth.datafordeler.dk/t, https://auth.datafordeler.dk/t,"
        + " https://auth-oces.datafordeler.dk/t",
    "https://auth-oces.datafordeler.dk/t, https://auth.datafordeler.dk/t,"
        + " https://auth-oces.datafordeler.dk/t",
    "https://test06-auth-oces.datafordeler.dk:443/t, https://test06-auth.datafordeler.dk:443/t,"
        + " https://test06-auth-oces.datafordeler.dk:443/t",
    "https://proxy.example.invalid/auth, https://proxy.example.invalid/auth,"
        + " https://proxy.example.invalid/auth",
    "https://auth.datafordeler.dk.example.invalid/t,"
        + " https://auth.datafordeler.dk.example.invalid/t,"
        + " https://auth.datafordeler.dk.example.invalid/t"
  })
  void anAddressOfDatafordelerHasASibling(String one, String secret, String certificate)
      throws IOException {
    String old = stored(CvrSettingsChanged.class).replace("https://c", one);

    CvrSettings settings =
        ((CvrSettingsChanged) read(CvrSettingsChanged.class, "1", old)).settings();

    assertThat(settings.tokenUrl()).isEqualTo(secret);
    assertThat(settings.certificateTokenUrl()).isEqualTo(certificate);
  }

  @Test
  void settingsOfTheCurrentRevisionAreLeftAsTheyAre() {
    CvrSettingsChanged now = new CvrSettingsChanged(CvrSettings.defaults());
    String json =
        new String(SERIALIZER.serialize(now, byte[].class).getData(), StandardCharsets.UTF_8);
    assertThat(read(CvrSettingsChanged.class, "2", json)).isEqualTo(now);
  }

  private static Object read(Class<?> type, String revision, String payload) {
    var entry =
        new GenericDomainEventEntry<>(
            "Settings",
            "settings",
            0,
            "event",
            Instant.EPOCH,
            type.getName(),
            revision,
            payload.getBytes(StandardCharsets.UTF_8),
            "{}".getBytes(StandardCharsets.UTF_8));
    return EventUtils.upcastAndDeserializeTrackedEvents(
            Stream.of(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), entry)),
            SERIALIZER,
            new OldEventsConfiguration().upcasters())
        .findFirst()
        .orElseThrow()
        .getPayload();
  }

  private static String stored(Class<?> type) throws IOException {
    try (InputStream in =
        OneTokenAddressTest.class.getResourceAsStream(
            "/golden/" + type.getSimpleName() + ".1.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}

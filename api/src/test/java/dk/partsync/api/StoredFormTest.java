package dk.partsync.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.AccessRecorded;
import dk.partsync.api.access.IdentifierKeyUsed;
import dk.partsync.api.cases.CaseEvent;
import dk.partsync.api.credentials.CredentialEvent;
import dk.partsync.api.cvr.CvrUnitsWanted;
import dk.partsync.api.party.IdentifierClaimed;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.CvrSettingsChanged;
import dk.partsync.api.settings.SorSettingsEvent;
import dk.partsync.api.subscription.SubscriptionEvent;
import dk.partsync.api.sync.SyncLaneEvent;
import dk.partsync.api.sync.SyncRunEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is stored once is read for ever: the JSON of every event is pinned by a file. */
class StoredFormTest {

  private static final List<Class<?>> SEALED =
      List.of(
          PartyEvent.class,
          IdentifierClaimed.class,
          IdentifierKeyUsed.class,
          SyncRunEvent.class,
          SyncLaneEvent.class,
          SorSettingsEvent.class,
          CprSettingsChanged.class,
          CvrSettingsChanged.class,
          CvrUnitsWanted.class,
          CaseEvent.class,
          SubscriptionEvent.class,
          AccessRecorded.class,
          CredentialEvent.class);

  private final JsonMapper json = mapper();

  static Stream<Class<?>> eventTypes() {
    return SEALED.stream().flatMap(StoredFormTest::leaves);
  }

  static List<Object> samples() {
    return Stream.of(EventSamples.ALL, CprSamples.ALL, CvrSamples.ALL, CredentialSamples.ALL)
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("eventTypes")
  void everyEventHasASampleAndARevision(Class<?> type) {
    assertThat(samples()).anyMatch(sample -> sample.getClass() == type);
    assertThat(type.getAnnotation(Revision.class)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anEventIsWrittenAsTheFileSays(Object sample) throws IOException {
    assertThat(json.writeValueAsString(sample)).isEqualTo(golden(sample.getClass()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anEventIsReadFromTheFile(Object sample) throws IOException {
    assertThat((Object) json.readValue(golden(sample.getClass()), sample.getClass()))
        .isEqualTo(sample);
  }

  @Test
  void theNamesOfStoredTypesAreFrozen() throws IOException {
    List<String> names =
        eventTypes()
            .map(type -> type.getName() + " " + type.getAnnotation(Revision.class).value())
            .sorted()
            .toList();
    assertThat(String.join("\n", names)).isEqualTo(resource("stored-types.txt"));
  }

  @Test
  void aPropertyThatIsNotKnownYetIsIgnored() {
    assertThat(
            json.readValue(
                "{\"runId\":\"run-1\",\"dryRun\":true,\"later\":1}",
                dk.partsync.api.sync.SyncRunCompleted.class))
        .isEqualTo(new dk.partsync.api.sync.SyncRunCompleted("run-1", true));
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredFormTest::leaves)
        : Stream.of(type);
  }

  private static String golden(Class<?> type) throws IOException {
    return resource("golden/" + type.getSimpleName() + ".json");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = StoredFormTest.class.getResourceAsStream("/" + name)) {
      assertThat(in).as("resource " + name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder = JsonMapper.builder();
    MessageJson.configure(builder);
    return builder.build();
  }
}

package dk.partsync.command.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.MessageJson;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.subscription.SubscriptionConfirmed;
import dk.partsync.command.CprInMemory;
import dk.partsync.command.CprInstallation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Persons who are subscribed, CPR in memory, and mornings; no plan holds a name or number. */
abstract class CprRunBed {

  static final String CASE = "2026-114";

  @TempDir Path directory;
  CprInstallation installation;
  CprInMemory cpr;
  final List<String> parties = new ArrayList<>();

  @BeforeEach
  void setUp() {
    installation = new CprInstallation(directory);
    cpr = installation.cpr();
  }

  @AfterEach
  void close() throws IOException {
    installation.close();
    assertThat(jsonOfRuns(installation)).doesNotContain("Prøvesen").doesNotContain("140380");
  }

  private static String jsonOfRuns(CprInstallation installation) {
    JsonMapper.Builder json = JsonMapper.builder();
    MessageJson.configure(json);
    return json.build().writeValueAsString(installation.runEvents());
  }

  static String number(int i) {
    return "140380" + (1000 + i);
  }

  Instant now() {
    return installation.clock().instant();
  }

  /** So many persons, known to CPR, on one open case. */
  void subscribed(int count) {
    for (int i = 0; i < count; i++) {
      cpr.put(number(i), "Prøvesen" + i, PersonStatus.RESIDENT, now());
      parties.add(installation.register(number(i)));
    }
    installation.openCase(CASE, parties.toArray(new String[0]));
    installation.review();
  }

  void nextMorning() {
    installation.clock().toMorning(installation.clock().today().plusDays(1));
    installation.review();
  }

  List<Path> files() throws IOException {
    if (!Files.isDirectory(installation.files())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(installation.files())) {
      return files.toList();
    }
  }

  <T> List<T> facts(int person, Class<T> type) {
    return installation.cprEvents(parties.get(person)).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  boolean isConfirmed(int person) {
    return installation.ledger(parties.get(person)).stream()
        .anyMatch(SubscriptionConfirmed.class::isInstance);
  }
}

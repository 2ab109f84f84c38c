package dk.partsync.command.cvr;

import static dk.partsync.command.CvrUnits.company;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.MessageJson;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.command.CvrInMemory;
import dk.partsync.command.CvrInstallation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Companies that are parties, CVR in memory, and mornings; no plan holds a name. */
abstract class CvrRunBed {

  @TempDir Path directory;
  CvrInstallation installation;
  CvrInMemory cvr;
  final List<String> parties = new ArrayList<>();

  @BeforeEach
  void setUp() {
    installation = new CvrInstallation(directory);
    cvr = installation.cvr();
  }

  @AfterEach
  void close() {
    installation.close();
    JsonMapper.Builder json = JsonMapper.builder();
    MessageJson.configure(json);
    assertThat(json.build().writeValueAsString(installation.all(SyncRunEvent.class)))
        .doesNotContain("Prøve");
  }

  /** So many companies that are parties. */
  void registered(int count) {
    for (int i = 0; i < count; i++) {
      parties.add(installation.registered(company(i)));
    }
    cvr.questions();
    installation.base().clock().forward(Duration.ofHours(2));
  }

  /** So many companies that CVR knows and the organisation wants. */
  List<CvrUnit> wanted(int count) {
    List<CvrUnit> companies = companies(count);
    cvr.put(companies.toArray(new CvrUnit[0]));
    for (int from = 0; from < count; from += 1000) {
      installation.want(companies.subList(from, Math.min(from + 1000, count)));
    }
    return companies;
  }

  static List<CvrUnit> companies(int count) {
    return IntStream.range(0, count).mapToObj(i -> company(i)).toList();
  }

  static String id(int i) {
    return company(i).identity().unitId();
  }

  List<CvrEvent> facts(int party) {
    return installation.events(parties.get(party));
  }

  <T> List<T> facts(int party, Class<T> type) {
    return facts(party).stream().filter(type::isInstance).map(type::cast).toList();
  }

  List<Path> files() throws IOException {
    if (!Files.isDirectory(installation.files())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(installation.files())) {
      return files.toList();
    }
  }
}

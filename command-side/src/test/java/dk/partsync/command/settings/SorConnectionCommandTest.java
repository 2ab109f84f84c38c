package dk.partsync.command.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.api.settings.ConnectionTest.Outcome;
import dk.partsync.api.settings.SorSource;
import dk.partsync.api.settings.TestSorConnection;
import dk.partsync.command.Installation;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.sor.SorFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SorConnectionCommandTest {

  @TempDir Path temp;
  private Installation installation;
  private long events;

  @BeforeEach
  void install() {
    installation = Installation.of(20, temp);
    installation.useHistory();
    events = installation.log().count();
  }

  @AfterEach
  void nothingWasImported() throws IOException {
    assertThat(installation.log()).hasSize((int) events);
    assertThat(installation.sources()).doesNotExist();
    installation.close();
  }

  private Outcome test(SorSource source, String url) {
    ConnectionTest result = installation.send(new TestSorConnection(source, url));
    return result.outcome();
  }

  @Test
  @DisplayName("A1-29 A1-31 each stored address is tried on its own and nothing is imported")
  void eachStoredAddressIsTried() {
    assertThat(test(SorSource.FULL, null)).isEqualTo(Outcome.REACHABLE);
    assertThat(test(SorSource.DAILY, null)).isEqualTo(Outcome.REACHABLE);
    assertThat(test(SorSource.COMPLETE, null)).isEqualTo(Outcome.REACHABLE);
  }

  @Test
  @DisplayName("A1-29 an address that is not stored yet can be tried")
  void anAddressThatIsNotStoredYetCanBeTried() {
    String archive = installation.register().sorCompleteUrl().toString();
    assertThat(test(SorSource.FULL, archive)).isEqualTo(Outcome.WRONG_CONTENT);
    assertThat(test(SorSource.COMPLETE, archive)).isEqualTo(Outcome.REACHABLE);
  }

  @Test
  @DisplayName("A1-29 the answer tells not reachable from wrong content")
  void theAnswerTellsNotReachableFromWrongContent() {
    installation.register().misbehave(SorFile.DAILY, Fault.NOT_FOUND, Fault.HTML);
    assertThat(test(SorSource.FULL, null)).isEqualTo(Outcome.NOT_REACHABLE);
    assertThat(test(SorSource.FULL, null)).isEqualTo(Outcome.WRONG_CONTENT);
  }
}

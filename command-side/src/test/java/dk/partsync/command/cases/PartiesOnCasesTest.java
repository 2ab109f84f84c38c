package dk.partsync.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cases.AddPartyToCase;
import dk.partsync.api.cases.CloseCase;
import dk.partsync.command.CprInstallation;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartiesOnCasesTest {

  private static final String CASE = "2026-114";

  @TempDir Path directory;
  private CprInstallation installation;

  @BeforeEach
  void setUp() {
    installation = new CprInstallation(directory);
  }

  @AfterEach
  void close() {
    installation.close();
  }

  @Test
  void onlyPartiesThatAreThereComeOnCases() {
    installation.openCase(CASE);
    assertRefused(new AddPartyToCase(CASE, "person-0f8fad5b-d9cb-469f-a165-70867728950e"));
    assertRefused(new AddPartyToCase(CASE, "case-" + CASE));
    assertRefused(new AddPartyToCase("other", installation.register("1403801232")));
  }

  @Test
  void aPartyComesOnAClosedCaseToo() {
    String party = installation.registerWithoutNumber();
    installation.openCase(CASE);
    installation.send(new CloseCase(CASE, null));
    installation.send(new AddPartyToCase(CASE, party));
    installation.send(new AddPartyToCase(CASE, party));
    installation.review();
    assertThat(installation.ledger(party)).isEmpty();
  }

  private void assertRefused(AddPartyToCase command) {
    assertThatThrownBy(() -> installation.send(command))
        .isInstanceOfSatisfying(
            CommandRejected.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RejectionCode.NOT_FOUND));
  }
}

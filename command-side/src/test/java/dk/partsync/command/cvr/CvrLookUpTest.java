package dk.partsync.command.cvr;

import static dk.partsync.command.CvrUnits.company;
import static dk.partsync.command.CvrUnits.cvrNumber;
import static dk.partsync.command.CvrUnits.ended;
import static dk.partsync.command.CvrUnits.pNumber;
import static dk.partsync.command.CvrUnits.productionUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessRecorded;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cvr.CvrCandidate;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrLookupAnswer;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.LookUpCompany;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.FetchCvrData;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.command.CvrInstallation;
import dk.partsync.registers.cvr.CvrFailure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CvrLookUpTest {

  @TempDir Path directory;
  private CvrInstallation installation;

  @BeforeEach
  void setUp() {
    installation = new CvrInstallation(directory);
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private CvrLookupAnswer lookUp(CvrNumber cvrNumber, PNumber pNumber, boolean withUnits) {
    return installation.send(new LookUpCompany("lookup-1", cvrNumber, pNumber, withUnits));
  }

  @Test
  void aCompanyIsFoundWithThePartyThatHasItAndNothingIsRegistered() {
    String partyId = installation.registered(company(1));
    CvrUnit workshop = productionUnit(1, cvrNumber(1));
    installation.cvr().put(workshop, productionUnit(2, cvrNumber(1)).withStatus(ended()));
    CvrLookupAnswer answer = lookUp(cvrNumber(1), null, true);
    assertThat(answer.outcome()).isEqualTo(CvrOutcome.FOUND);
    assertThat(answer.candidates())
        .containsExactly(new CvrCandidate(company(1), partyId), new CvrCandidate(workshop, null));
    assertThat(answer.more()).isFalse();
    assertThat(lookUp(cvrNumber(1), null, false).candidates()).hasSize(1);
    assertThat(installation.all(CvrEvent.class)).hasSize(1);
  }

  @Test
  void aProductionUnitIsFoundByItsOwnNumber() {
    installation.cvr().put(productionUnit(1, cvrNumber(1)));
    assertThat(lookUp(null, pNumber(1), true).candidates())
        .containsExactly(new CvrCandidate(productionUnit(1, cvrNumber(1)), null));
  }

  @Test
  void ofANumberThatWasGivenTwiceTheUnitInBusinessComesFirst() {
    CvrUnit ended = company(1).withStatus(ended());
    CvrUnit heir =
        company(1)
            .withIdentity(
                new CvrIdentity(
                    company(1).identity().kind(), "4999999999", cvrNumber(1).value(), null));
    installation.cvr().put(ended, heir);
    assertThat(lookUp(cvrNumber(1), null, false).candidates())
        .extracting(CvrCandidate::unit)
        .containsExactly(heir, ended);
  }

  @Test
  void soManyProductionUnitsAreNotAllListed() {
    installation.cvr().put(company(1));
    for (int i = 0; i < 201; i++) {
      installation.cvr().put(productionUnit(i, cvrNumber(1)));
    }
    CvrLookupAnswer answer = lookUp(cvrNumber(1), null, true);
    assertThat(answer.candidates()).hasSize(201);
    assertThat(answer.more()).isTrue();
  }

  @Test
  void whatGoesWrongIsAnOutcome() {
    assertThat(lookUp(cvrNumber(1), null, true).outcome()).isEqualTo(CvrOutcome.NOT_FOUND);
    installation.cvr().fail(CvrFailure.Kind.REGISTER_DOWN);
    assertThat(lookUp(cvrNumber(1), null, true).outcome()).isEqualTo(CvrOutcome.REGISTER_DOWN);
    installation.change(CvrInstallation.settings(false, CvrSource.GRAPHQL));
    assertThat(lookUp(cvrNumber(1), null, true).outcome()).isEqualTo(CvrOutcome.MODULE_OFF);
    assertThatThrownBy(() -> lookUp(null, null, true)).isInstanceOf(CommandRejected.class);
  }

  @Test
  @DisplayName("N-01 every question to CVR is recorded, with the number's keyed hash alone")
  void everyQuestionIsRecorded() {
    String partyId = installation.registered(company(1));
    installation.send(new FetchCvrData(partyId));
    lookUp(cvrNumber(1), null, false);
    installation.register(CvrInstallation.newId(), company(2));
    List<AccessRecorded> accesses = installation.all(AccessRecorded.class);
    assertThat(accesses)
        .extracting(
            AccessRecorded::kind,
            AccessRecorded::outcome,
            AccessRecorded::partyId,
            AccessRecorded::found)
        .containsExactly(
            tuple(AccessKind.CVR_FETCH, CprOutcome.UPDATED, partyId, 1),
            tuple(AccessKind.CVR_FETCH, CprOutcome.UNCHANGED, partyId, 1),
            tuple(AccessKind.CVR_LOOKUP, CprOutcome.FOUND, null, 1),
            tuple(AccessKind.CVR_FETCH, CprOutcome.NOT_FOUND, null, 0));
    assertThat(accesses.get(0).numberHash())
        .isEqualTo(accesses.get(2).numberHash())
        .hasSize(64)
        .isNotEqualTo(accesses.get(3).numberHash());
    assertThat(accesses.get(1).numberHash()).isNull();
  }
}

package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.changes.Change;
import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.changes.ChangePage;
import dk.partsync.api.cvr.CvrIntakeView;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.simulator.cvr.SimulatedUnit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sync runs of CVR over HTTP: lists are taken in, and parties follow the register. */
class CvrRunsAcceptanceTest {

  @TempDir static Path directory;
  private static CvrInstallation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = CvrInstallation.switchedOn(directory);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  @DisplayName("N-19 N-21 a dry run finds what the run then does, and each row is accounted for")
  void aListIsTakenInByTheNextRun() {
    SimulatedUnit company = installation.special("publicLimited");
    SimulatedUnit unit = installation.special("oneUnit");
    String unknown = installation.unknownNumber();
    String list =
        want(
            "{\"cvrNumbers\":[\"%s\",\"%s\"],\"pNumbers\":[\"%s\"]}"
                .formatted(company.number(), unknown, unit.number()));
    assertThat(awaitList(list, view -> view.waiting() == 3).wanted()).isEqualTo(3);

    SyncRunView dry = installation.runs().run(CvrInstallation.DRY_RUN);
    assertThat(found("{\"cvrNumber\":\"" + company.number() + "\"}")).isEmpty();
    SyncRunView real = installation.runToEnd();

    List<PlannedChange> planned = installation.runs().changes(dry.id());
    assertThat(planned).extracting(PlannedChange::action).contains(SyncAction.CREATE);
    assertThat(installation.runs().changes(real.id()))
        .extracting(PlannedChange::action, PlannedChange::line)
        .isEqualTo(planned.stream().map(one -> tuple(one.action(), one.line())).toList());
    assertThat(installation.runs().rejections(real.id()))
        .extracting(RejectedRow::number, RejectedRow::reason)
        .containsExactly(tuple(unknown, RowReason.UNIT_UNKNOWN));
    assertThat(installation.runs().report(real.id()).get("addsUp").asBoolean()).isTrue();
    CvrIntakeView after = awaitList(list, view -> view.waiting() == 0);
    assertThat(after.registered()).isEqualTo(2);
    assertThat(after.unknownNumbers()).containsExactly(unknown);
    assertThat(found("{\"cvrNumber\":\"" + company.number() + "\"}")).hasSize(1);
  }

  @Test
  @DisplayName("Name, address, industry and advertising protection follow, and are told as changes")
  void whatCvrSaysFollows() {
    SimulatedUnit company = installation.special("careOf");
    String id = installation.register(company);
    installation.world().change(company.id()).rename("Udlånsbordet ApS");
    installation.world().change(company.id()).changeIndustry();
    installation.world().change(company.id()).protect();
    SimulatedUnit moved = installation.world().change(company.id()).move();

    installation.runToEnd();

    PartyView view = installation.view(id);
    assertThat(view.name()).isEqualTo("Udlånsbordet ApS");
    assertThat(view.addressLine()).contains(moved.street());
    assertThat(view.advertisingProtected()).isTrue();
    assertThat(view.cvr().mainIndustry().code()).isEqualTo(moved.industries().get(0));
    assertThat(kindsOf(id))
        .startsWith(ChangeKind.REGISTERED)
        .contains(
            ChangeKind.NAME_CHANGED,
            ChangeKind.MOVED,
            ChangeKind.INDUSTRY_CHANGED,
            ChangeKind.ADVERTISING_PROTECTION_CHANGED);
  }

  @Test
  @DisplayName("A CVR number given to another company gives another party; the old one stays")
  void aNumberGivenToAnotherCompanyGivesAnotherParty() {
    SimulatedUnit former = installation.special("noUnits");
    String formerId = installation.register(former);
    installation.world().change(former.id()).close();
    SimulatedUnit next = installation.world().giveNumberAgain(former.id());

    String nextId = installation.register(next);

    assertThat(nextId).isNotEqualTo(formerId);
    assertThat(installation.view(nextId).name()).isEqualTo(next.name());
    assertUnit(formerId, former, PartyState.OPEN);

    installation.runToEnd();

    assertUnit(formerId, former, PartyState.CLOSED);
    assertUnit(nextId, next, PartyState.OPEN);
    assertThat(installation.awaitFound(CvrInstallation.body(next)))
        .extracting(PartySummary::id)
        .containsExactlyInAnyOrder(formerId, nextId);
    installation.world().change(next.id()).rename("Efterfølgeren ApS");
    installation.runToEnd();
    assertUnit(formerId, former, PartyState.CLOSED);
    assertThat(installation.view(nextId).name()).isEqualTo("Efterfølgeren ApS");
    Answer again = installation.tryToRegister(CvrInstallation.body(former));
    assertThat(again.json().get("outcome").asString()).isEqualTo("ALREADY_REGISTERED");
    assertThat(again.json().get("partyId").asString()).isEqualTo(nextId);
  }

  private static void assertUnit(String partyId, SimulatedUnit unit, PartyState state) {
    PartyView view = installation.view(partyId);
    assertThat(view.cvr().identity().unitId()).isEqualTo(unit.id());
    assertThat(view.cvr().identity().cvrNumber()).isEqualTo(unit.number());
    assertThat(view.name()).isEqualTo(unit.name());
    assertThat(view.state()).isEqualTo(state);
  }

  @Test
  @DisplayName("N-26 a paused party is left as it is, and follows once the pause is over")
  void aPausedPartyIsLeftAsItIs() {
    SimulatedUnit company = installation.special("postBox");
    String id = installation.register(company);
    String until = LocalDate.now(RegisterClock.DENMARK).plusDays(30).toString();
    Answer paused =
        installation
            .caseworker()
            .post(
                "/api/parties/" + id + "/cvr-pause",
                "{\"reason\":\"contested\",\"until\":\"" + until + "\"}");
    assertThat(paused.status()).as(paused.body()).isEqualTo(200);
    installation.world().change(company.id()).rename("Kassen ApS");

    SyncRunView run = installation.runToEnd();

    PartyView left = installation.view(id);
    assertThat(left.name()).isEqualTo(company.name());
    assertThat(left.cvr().pausedUntil()).isEqualTo(until);
    assertThat(left.inStepAt()).isNull();
    assertThat(run.warnings()).anySatisfy(text -> assertThat(text).contains(id, "caseworker"));
    assertThat(installation.resume(id).status()).isEqualTo(200);
    installation.runToEnd();
    assertThat(installation.view(id).name()).isEqualTo("Kassen ApS");
  }

  @Test
  @DisplayName("N-28 what is told again changes nothing")
  void whatIsToldAgainChangesNothing() {
    SimulatedUnit company = installation.special("specialLetters");
    String id = installation.register(company);
    installation.runToEnd();
    long version = installation.view(id).version();
    installation.world().change(company.id()).tellAgain();

    installation.runToEnd();

    assertThat(installation.view(id).version()).isEqualTo(version);
    assertThat(installation.view(id).name()).isEqualTo(company.name());
  }

  @Test
  @DisplayName("N-20 a run that would close a large share is held, and closes once it is approved")
  void aRunThatWouldCloseALargeShareIsHeld() {
    SimulatedUnit company = installation.special("manyUnits");
    String companyId = installation.register(company);
    want("{\"pNumbers\":[" + pNumbersOf(company) + "]}");
    installation.runToEnd();
    installation.world().change(company.id()).close();

    SyncRunView held = installation.runs().run(CvrInstallation.RUN);

    assertThat(held.state()).isEqualTo(SyncRunState.HELD);
    assertThat(held.holdReasons())
        .extracting(HoldReason::code)
        .contains(HoldCode.TOO_MANY_CLOSINGS);
    assertThat(installation.view(companyId).endDate()).isNull();
    SyncRunView approved = installation.runs().decideAndSettle(held.id(), "approve", "They did.");
    assertThat(approved.state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(installation.view(companyId).endDate()).isNotNull();
    assertThat(installation.view(companyId).state()).isEqualTo(PartyState.CLOSED);
    assertThat(kindsOf(companyId)).endsWith(ChangeKind.CEASED);
  }

  private static String pNumbersOf(SimulatedUnit company) {
    return installation.world().pNumbers().stream()
        .filter(
            number ->
                installation.world().withNumber(number).stream()
                    .anyMatch(unit -> company.number().equals(unit.owner())))
        .map(number -> "\"" + number + "\"")
        .collect(Collectors.joining(","));
  }

  private static String want(String body) {
    Answer answer = installation.caseworker().post(CvrInstallation.INTAKES, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return answer.header("Location");
  }

  private static CvrIntakeView awaitList(String path, Predicate<CvrIntakeView> wanted) {
    return await()
        .ignoreExceptions()
        .until(() -> installation.caseworker().get(path).as(CvrIntakeView.class), wanted);
  }

  private static List<?> found(String body) {
    return installation.search(body);
  }

  private static List<ChangeKind> kindsOf(String id) {
    return installation
        .auditor()
        .get("/api/changes?limit=200")
        .as(ChangePage.class)
        .changes()
        .stream()
        .filter(change -> change.partyId().equals(id))
        .map(Change::kind)
        .toList();
  }
}

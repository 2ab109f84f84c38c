package dk.partsync.query.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.FindPartyAsOf;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.FindPlannedChanges;
import dk.partsync.api.sync.FindRejectedRows;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.FindSyncRuns;
import dk.partsync.api.sync.FindUnfinishedSyncRuns;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.PlannedChangePage;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.api.sync.SyncRunApproved;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.api.sync.SyncRunRejected;
import dk.partsync.api.sync.SyncRunResumed;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.Sor;
import dk.partsync.query.support.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class SyncRunProjectionTest {

  private static final String RUN = SyncRunSamples.RUN;
  private static final Instant AT = Instant.parse("2026-07-31T02:00:00.5Z");

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(kind).start();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  @DisplayName("N-21 the report of a run holds source, counts, decision and times")
  void reportOfARunThatWasHeldAndApproved() {
    Instant approval = AT.plusSeconds(60);
    bed.publish(
            RUN,
            AT,
            SyncRunSamples.started(RUN, Register.SOR, false),
            SyncRunSamples.fetched(),
            SyncRunSamples.planned(RUN, "plan-1", 2, 0, SyncRunState.HELD),
            new SyncRunHeld(RUN, List.of(SyncRunSamples.REASON)))
        .publish(
            QuerySideBed.message(
                RUN, 4, approval, Map.of(MetaKeys.WHO, "anna"), new SyncRunApproved(RUN, "go")),
            at(5, approval, SyncRunSamples.applied(0, false)),
            at(6, approval.plusSeconds(9), new SyncRunResumed(RUN, SyncRunState.APPLYING)),
            at(7, approval.plusSeconds(10), SyncRunSamples.applied(1, true)),
            at(8, approval.plusSeconds(11), new SyncRunCompleted(RUN, false)))
        .catchUp();
    SyncRunView run = run(RUN);
    assertThat(run.version()).isEqualTo(9);
    assertThat(run.state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(run.startedAt()).isEqualTo(AT);
    assertThat(run.endedAt()).isEqualTo(approval.plusSeconds(11));
    assertThat(run.source()).isEqualTo(SyncRunSamples.SOURCE);
    assertThat(run.counts()).isEqualTo(SyncRunSamples.COUNTS);
    assertThat(run.applied()).isEqualTo(new AppliedCounts(2, 4, 6, 8, 10));
    assertThat(run.chunksPlanned()).isEqualTo(2);
    assertThat(run.chunksApplied()).isEqualTo(2);
    assertThat(run.holdReasons()).containsExactly(SyncRunSamples.REASON);
    assertThat(run.warnings()).containsExactly("no history file");
    assertThat(run.decidedBy()).isEqualTo("anna");
    assertThat(run.comment()).isEqualTo("go");
    assertThat(run.resumed()).isEqualTo(1);
    assertThat(run.planId()).isEqualTo("plan-1");
    assertThat(run.day()).isEqualTo(LocalDate.of(2026, 7, 31));
  }

  @Test
  void everyStepAndEndHasItsState() {
    assertThat(stateAfter("a")).isEqualTo(SyncRunState.FETCHING);
    assertThat(stateAfter("b", SyncRunSamples.fetched())).isEqualTo(SyncRunState.PLANNING);
    assertThat(stateAfter("c", SyncRunSamples.planned("c", "p", 1, 0)))
        .isEqualTo(SyncRunState.APPLYING);
    assertThat(stateAfter("d", new SyncRunHeld("d", List.of()))).isEqualTo(SyncRunState.HELD);
    assertThat(stateAfter("e", new SyncRunRejected("e", "no"))).isEqualTo(SyncRunState.REJECTED);
    assertThat(stateAfter("f", new SyncRunCancelled("f", "no"))).isEqualTo(SyncRunState.CANCELLED);
    assertThat(stateAfter("g", new SyncRunFailed("g", FailureCode.INTERNAL, "text")))
        .isEqualTo(SyncRunState.FAILED);
    assertThat(run("g").failureCode()).isEqualTo(FailureCode.INTERNAL);
    assertThat(run("g").failureText()).isEqualTo("text");
    assertThat(run("e").endedAt()).isEqualTo(AT);
    assertThat(unfinished()).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void dryRunWithItsPlanIsNotCompletedUntilItHasEnded() {
    var planned = SyncRunSamples.planned("dry", "p", 1, 0, SyncRunState.COMPLETED);
    assertThat(stateAfter("dry", planned)).isEqualTo(SyncRunState.APPLYING);
    assertThat(run("dry").endedAt()).isNull();
    assertThat(unfinished()).containsExactly("dry");
    bed.publish("dry", AT, new SyncRunCompleted("dry", true)).catchUp();
    assertThat(run("dry").state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(run("dry").endedAt()).isEqualTo(AT);
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void runsAreListedNewestFirstInPages() {
    for (int i = 0; i < 5; i++) {
      Register register = i == 2 ? Register.CVR : Register.SOR;
      String id = "run-" + i;
      bed.publish(id, AT.plusSeconds(i / 2), SyncRunSamples.started(id, register, true));
    }
    bed.catchUp();
    assertThat(listed(null)).containsExactly("run-4", "run-3", "run-2", "run-1", "run-0");
    assertThat(listed(Register.SOR)).containsExactly("run-4", "run-3", "run-1", "run-0");
    assertThatThrownBy(() -> runs(new FindSyncRuns(null, "?", 2)))
        .hasMessageContaining("unknown page key");
    assertThatThrownBy(() -> runs(new FindSyncRuns(null, null, 0))).hasMessageContaining("limit");
  }

  @Test
  @DisplayName("N-19 N-21 only parts of the attempt that the run names are shown, in order")
  void partsOfAnAbandonedAttemptAreNotShown() {
    RejectedRow row = new RejectedRow(7, null, RowReason.BROKEN_ID, "SorId");
    PlannedChange create = change(SyncAction.CREATE, 1, "Ny");
    PlannedChange close = change(SyncAction.CLOSE, 2, null);
    PlannedChange closeUnknown = change(SyncAction.CLOSE, 3, null);
    bed.publish("old-0", AT, new SyncChangesPlanned(RUN, "old", 0, List.of()))
        .publish(RUN, AT, SyncRunSamples.started(RUN, Register.SOR, true))
        .publish(Sor.party(2), AT, Sor.imported(2, "Lukkes"))
        .catchUp();
    assertThat(changes(0)).isEqualTo(new PlannedChangePage(List.of(), null));
    bed.publish("new-1", AT, new SyncChangesPlanned(RUN, "new", 1, List.of(close, closeUnknown)))
        .publish("new-0", AT, new SyncChangesPlanned(RUN, "new", 0, List.of(create)))
        .publish("new-r0", AT, new SyncRowsRejected(RUN, "new", 0, List.of(row)))
        .publish(RUN, AT, SyncRunSamples.planned(RUN, "new", 2, 1))
        .catchUp();
    assertThat(changes(0)).isEqualTo(new PlannedChangePage(List.of(create), 1));
    assertThat(changes(1))
        .isEqualTo(
            new PlannedChangePage(
                List.of(change(SyncAction.CLOSE, 2, "Lukkes"), closeUnknown), null));
    assertThat(changes(2).changes()).isEmpty();
    assertThat(bed.ask(new FindRejectedRows(RUN, 0), RejectedRowPage.class))
        .isEqualTo(new RejectedRowPage(List.of(row), null));
    assertThat(bed.ask(new FindRejectedRows("none", 0), RejectedRowPage.class).rows()).isEmpty();
  }

  @Test
  void subscribersHearOfEachChangeAfterItIsInTheView() {
    bed.publish(RUN, AT, SyncRunSamples.started(RUN, Register.SOR, false)).catchUp();
    try (var subscription =
        bed.configuration()
            .queryGateway()
            .subscriptionQuery(
                new FindSyncRun(RUN),
                ResponseTypes.instanceOf(SyncRunView.class),
                ResponseTypes.instanceOf(SyncRunView.class))) {
      assertThat(subscription.initialResult().block().state()).isEqualTo(SyncRunState.FETCHING);
      List<Long> stored = new ArrayList<>();
      var updates =
          subscription
              .updates()
              .doOnNext(update -> stored.add(run(RUN).version()))
              .take(2)
              .collectList();
      bed.publish(RUN, AT, SyncRunSamples.fetched(), SyncRunSamples.planned(RUN, "p", 1, 0))
          .publish("other", AT, SyncRunSamples.started("other", Register.CVR, false));
      assertThat(updates.block(Duration.ofSeconds(10)))
          .extracting(SyncRunView::state)
          .containsExactly(SyncRunState.PLANNING, SyncRunState.APPLYING);
      assertThat(stored).allMatch(version -> version >= 2);
    }
  }

  @Test
  void openPartiesAreInStepSinceTheLastRealRunThatCompleted() {
    String closed = Sor.party(2);
    Instant ended = AT.plusSeconds(100);
    bed.publish(Sor.party(1), AT, Sor.imported(1, "Åben"))
        .publish(closed, AT, Sor.imported(2, Sor.unit("Lukket", "1", Sor.START, Sor.START)))
        .publish(
            "dry",
            AT,
            SyncRunSamples.started("dry", Register.SOR, true),
            new SyncRunCompleted("dry", true))
        .publish(
            "cvr",
            AT,
            SyncRunSamples.started("cvr", Register.CVR, false),
            new SyncRunCompleted("cvr", false))
        .catchUp();
    assertThat(party(Sor.party(1)).inStepAt()).isNull();
    bed.publish(RUN, AT, SyncRunSamples.started(RUN, Register.SOR, false))
        .publish(QuerySideBed.message(RUN, 1, ended, Map.of(), new SyncRunCompleted(RUN, false)))
        .catchUp();
    assertThat(party(Sor.party(1)).inStepAt()).isEqualTo(ended);
    assertThat(party(closed).inStepAt()).isNull();
    assertThat(asOf(QuerySideBed.NOW)).isEqualTo(party(Sor.party(1)));
    assertThat(asOf(ended.minusMillis(1)).inStepAt()).isNull();
  }

  @Test
  void rebuiltViewsEqualTheLiveOnesAndDoublesChangeNothing() {
    bed.publish(RUN, AT, SyncRunSamples.all().toArray())
        .publish("p-0", AT, new SyncChangesPlanned(RUN, "p", 0, List.of()))
        .publish("p-0", AT, new SyncChangesPlanned(RUN, "p", 0, List.of()))
        .publish("p-r0", AT, new SyncRowsRejected(RUN, "p", 0, List.of()))
        .publish(at(5, AT, SyncRunSamples.applied(0, false)))
        .catchUp();
    List<Document> live = stored();
    assertThat(live).hasSize(3);
    bed.rebuild();
    assertThat(stored()).isEqualTo(live);
  }

  private List<Document> stored() {
    List<Document> documents = new ArrayList<>();
    for (String collection : List.of("sync_run", "sync_planned_chunk", "sync_rejected_part")) {
      bed.server.mongo.getCollection(collection).find().into(documents);
    }
    return documents;
  }

  private SyncRunState stateAfter(String id, Object... events) {
    bed.publish(id, AT, SyncRunSamples.started(id, Register.SOR, false))
        .publish(id, AT, events)
        .catchUp();
    return run(id).state();
  }

  private List<String> listed(Register register) {
    List<String> ids = new ArrayList<>();
    String after = null;
    do {
      SyncRunPage page = runs(new FindSyncRuns(register, after, 2));
      page.runs().forEach(run -> ids.add(run.id()));
      after = page.next();
    } while (after != null);
    return ids;
  }

  private SyncRunPage runs(Object query) {
    return bed.ask(query, SyncRunPage.class);
  }

  private List<String> unfinished() {
    return runs(new FindUnfinishedSyncRuns()).runs().stream().map(SyncRunView::id).toList();
  }

  private PlannedChangePage changes(int chunk) {
    return bed.ask(new FindPlannedChanges(RUN, chunk), PlannedChangePage.class);
  }

  private SyncRunView run(String id) {
    return bed.ask(new FindSyncRun(id), SyncRunView.class);
  }

  private PartyView party(String id) {
    return bed.ask(new FindParty(id), PartyView.class);
  }

  private PartyView asOf(Instant knownAt) {
    return bed.ask(new FindPartyAsOf(Sor.party(1), knownAt, null), PartyView.class);
  }

  private static PlannedChange change(SyncAction action, int number, String name) {
    return new PlannedChange(
        action, Sor.id(number).value(), 0, name, LocalDate.of(2026, 7, 30), true, List.of());
  }

  private static org.axonframework.eventhandling.EventMessage<?> at(
      long sequence, Instant at, Object event) {
    return QuerySideBed.message(RUN, sequence, at, Map.of(), event);
  }
}

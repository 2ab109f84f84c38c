package dk.partsync.command.cpr;

import static dk.partsync.command.CprPersons.NUMBER;
import static dk.partsync.command.CprPersons.child;
import static dk.partsync.command.CprPersons.hidden;
import static dk.partsync.command.CprPersons.lone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessRecorded;
import dk.partsync.api.access.AccessReportBasis;
import dk.partsync.api.access.IdentifierKeyUsed;
import dk.partsync.api.access.MakeAccessReport;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.access.RecordRefusedAccess;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.LookUpPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.api.party.AssignCprNumber;
import dk.partsync.api.party.ChooseCprCandidate;
import dk.partsync.api.party.FetchCprData;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.RetryQueuedFetch;
import dk.partsync.api.party.UnmaskParty;
import dk.partsync.registers.cpr.CprFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessTest {

  private static final List<String> PLANTED =
      List.of(NUMBER, "140380-1232", "Lone", "Prøvesen", "Prøvevej", "2105124126", "Ida");

  private final CprDesk desk = CprDesk.open();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  @DisplayName(
      "N-06 showing what is protected is recorded with its reason, and refused without one")
  void showingWhatIsProtectedIsRecorded() {
    String id = desk.register(NUMBER);
    desk.send(new UnmaskParty(id));
    assertThatThrownBy(() -> desk.sendWithoutPurpose(new UnmaskParty(id)))
        .isInstanceOfSatisfying(
            CommandRejected.class,
            e -> assertThat(e.code()).isEqualTo(RejectionCode.PURPOSE_REQUIRED));
    assertThatThrownBy(() -> desk.send(new UnmaskParty(PersonId.of(new UUID(9, 9)))))
        .isInstanceOfSatisfying(
            CommandRejected.class, e -> assertThat(e.code()).isEqualTo(RejectionCode.NOT_FOUND));
    assertThat(desk.accesses())
        .extracting(AccessRecorded::outcome)
        .containsExactly(CprOutcome.FOUND, CprOutcome.NO_PURPOSE, CprOutcome.NOT_FOUND);
    assertThat(desk.accesses())
        .allSatisfy(access -> assertThat(access.kind()).isEqualTo(AccessKind.UNMASK));
    assertThat(desk.accessMessages())
        .allSatisfy(
            event -> assertThat(event.getMetaData()).containsEntry(MetaKeys.WHO, CprDesk.USER));
  }

  @Test
  @DisplayName("N-03 a report is recorded with its reason, and told by which numbers to look")
  void aReportIsRecordedAndToldTheNumbers() {
    String id = desk.register(NUMBER);
    AccessReportBasis basis = (AccessReportBasis) desk.send(new MakeAccessReport(id));
    desk.send(new RecordRefusedAccess("access-2", AccessKind.LOOKUP, null, CprNumber.of(NUMBER)));
    assertThatThrownBy(() -> desk.sendWithoutPurpose(new MakeAccessReport(id)))
        .isInstanceOfSatisfying(
            CommandRejected.class,
            e -> assertThat(e.code()).isEqualTo(RejectionCode.PURPOSE_REQUIRED));
    assertThat(desk.accesses())
        .extracting(AccessRecorded::kind, AccessRecorded::outcome)
        .containsExactly(
            tuple(AccessKind.ACCESS_REPORT, CprOutcome.FOUND),
            tuple(AccessKind.LOOKUP, CprOutcome.FORBIDDEN),
            tuple(AccessKind.ACCESS_REPORT, CprOutcome.NO_PURPOSE));
    assertThat(basis.numberHashes()).containsExactly(desk.accesses().get(1).numberHash());
    String unnumbered = desk.registerWithoutNumber();
    assertThat(((AccessReportBasis) desk.send(new MakeAccessReport(unnumbered))).numberHashes())
        .isEmpty();
  }

  @Test
  @DisplayName("A2-11 a try that roles do not allow is recorded once, with nothing of the number")
  void aTryThatRolesDoNotAllowIsRecorded() {
    RecordRefusedAccess tried =
        new RecordRefusedAccess(
            "access-1", AccessKind.FETCH, "person of " + NUMBER, CprNumber.of(NUMBER));
    desk.send(tried);
    desk.send(tried);
    assertThat(desk.accesses())
        .singleElement()
        .satisfies(
            access -> {
              assertThat(access.outcome()).isEqualTo(CprOutcome.FORBIDDEN);
              assertThat(access.partyId()).isNull();
              assertThat(access.numberHash()).hasSize(64);
            });
  }

  @Test
  void theKeyIsRememberedOnceAtItsFirstUse() {
    assertThat(desk.log()).noneMatch(event -> event.getPayload() instanceof IdentifierKeyUsed);
    desk.register(NUMBER);
    desk.register("2105124126");
    assertThat(desk.log())
        .filteredOn(event -> event.getPayload() instanceof IdentifierKeyUsed)
        .hasSize(1);
  }

  @Test
  @DisplayName("N-06 no answer of a fetch, no refusal and no id of a stream holds a number or name")
  void nothingThatIsSaidOrNamedHoldsANumber() {
    List<Object> said = new ArrayList<>();
    String id = desk.register(NUMBER);
    String other = desk.registerWithoutNumber();
    CprNumber number = CprNumber.of(NUMBER);
    List<Object> commands =
        List.of(
            new FetchCprData(id, true),
            new RetryQueuedFetch(id),
            new ChooseCprCandidate(other, number),
            new AssignCprNumber(other, number, null),
            new AssignCprNumber(id, CprNumber.of("2105124126"), null),
            new LookUpPerson("lookup-1", number, null),
            new LookUpPerson("lookup-2", number, search()),
            new LookUpPerson("lookup-3", null, search()),
            new UnmaskParty(id));
    for (RuntimeException trouble : troubles()) {
      desk.register.failsWith(trouble);
      commands.forEach(command -> said.add(answerOf(command)));
    }
    desk.register.failsWith(null);
    desk.register.knows(
        lone().withProtections(List.of(hidden(null, null))).withRelatives(List.of(child())));
    commands.subList(0, 5).forEach(command -> said.add(answerOf(command)));
    commands.forEach(command -> said.add(command.toString()));
    for (DomainEventMessage<?> event : desk.log()) {
      said.add(event.getAggregateIdentifier());
      said.add(event.getPayload().toString());
      said.add(event.getMetaData());
    }
    assertThat(said)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            text ->
                assertThat(String.valueOf(text)).doesNotContain(PLANTED.toArray(String[]::new)));
  }

  private static List<RuntimeException> troubles() {
    return List.of(
        new CprFailure(CprOutcome.BAD_REQUEST, "refused " + NUMBER + " Lone"),
        new CprFailure(CprOutcome.REGISTER_DOWN, "refused " + NUMBER + " Lone"),
        new IllegalStateException("refused " + NUMBER + " Lone"));
  }

  private static PersonSearch search() {
    return new PersonSearch("Lone", null, "Prøvesen", "Prøvevej", "7", null, null, "9000", null);
  }

  private Object answerOf(Object command) {
    Object[] answer = new Object[1];
    Throwable refusal = catchThrowable(() -> answer[0] = desk.send(command));
    return refusal == null ? String.valueOf(answer[0]) : refusal.toString();
  }
}

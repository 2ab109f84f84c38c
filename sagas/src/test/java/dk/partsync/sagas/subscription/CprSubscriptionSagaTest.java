package dk.partsync.sagas.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.cases.CaseClosed;
import dk.partsync.api.cases.CaseOpened;
import dk.partsync.api.cases.CaseReopened;
import dk.partsync.api.cases.PartyAddedToCase;
import dk.partsync.api.cases.PartyRemovedFromCase;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.subscription.ReviewSubscriptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CprSubscriptionSagaTest {

  private static final String CASE = "2026-114";
  private static final String PARTY = "person-0f8fad5b-d9cb-469f-a165-70867728950e";

  private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
  private final CommandGateway gateway = DefaultCommandGateway.builder().commandBus(bus).build();
  private final AnnotationEventHandlerAdapter saga =
      new AnnotationEventHandlerAdapter(new CprSubscriptionSaga(gateway));
  private final Deque<Integer> answers = new ArrayDeque<>();
  private int reviews;
  private boolean broken;

  CprSubscriptionSagaTest() {
    bus.subscribe(
        ReviewSubscriptions.class.getName(),
        (CommandMessage<?> command) -> {
          reviews++;
          if (broken) {
            throw new IllegalStateException("the store is away");
          }
          return answers.isEmpty() ? 0 : answers.remove();
        });
  }

  private void publish(Object... events) {
    List<EventMessage<?>> messages =
        Stream.of(events).<EventMessage<?>>map(GenericEventMessage::asEventMessage).toList();
    new BatchingUnitOfWork<>(messages)
        .executeWithResult(
            () -> {
              saga.handle((EventMessage<?>) CurrentUnitOfWork.get().getMessage());
              return "";
            })
        .getPayload();
  }

  static Stream<Object> whatBearsOnSubscriptions() {
    return Stream.of(
        new CaseClosed(CASE, LocalDate.of(2026, 9, 21)),
        new CaseReopened(CASE),
        new PartyAddedToCase(CASE, PARTY),
        new PartyRemovedFromCase(CASE, PARTY),
        new CprNumberAssigned(PARTY, "1403801232"),
        new CprSettingsChanged(CprSettings.defaults()),
        status(PersonStatus.DEAD),
        status(PersonStatus.ANNULLED),
        fetched(CprTrigger.MANUAL));
  }

  static Stream<Object> whatDoesNot() {
    return Stream.of(status(PersonStatus.RESIDENT), fetched(CprTrigger.SYNC));
  }

  private static CprStatusChanged status(PersonStatus status) {
    return new CprStatusChanged(
        PARTY, new CprStatus(status, status.name(), null), stamp(CprTrigger.SYNC));
  }

  private static CprDataFetched fetched(CprTrigger trigger) {
    return new CprDataFetched(PARTY, null, stamp(trigger));
  }

  private static CprStamp stamp(CprTrigger trigger) {
    return new CprStamp(Instant.EPOCH, trigger, "hash", false);
  }

  @ParameterizedTest
  @MethodSource("whatBearsOnSubscriptions")
  void whateverBearsOnSubscriptionsHasThemLookedAtAtOnce(Object event) {
    publish(event);
    assertThat(reviews).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("whatDoesNot")
  void whatDoesNotBearOnThemIsLeftToTheTick(Object event) {
    publish(event);
    assertThat(reviews).isZero();
  }

  @Test
  void aBatchOfEventsIsOneLook() {
    publish(new CaseOpened(CASE), new PartyAddedToCase(CASE, PARTY), new CaseReopened(CASE));
    assertThat(reviews).isEqualTo(1);
  }

  @Test
  @DisplayName("a look that fails is not passed over: the batch fails with it and comes again")
  void aLookThatFailsFailsTheBatch() {
    broken = true;
    assertThatThrownBy(() -> publish(new CaseReopened(CASE))).isNotNull();
  }

  @Test
  void theTickWorksOffAllThatIsDue() {
    answers.addAll(List.of(1000, 1000, 17));
    new SubscriptionTick(gateway).tick();
    assertThat(reviews).isEqualTo(4);
  }

  @Test
  void theTickSurvivesWhatItMeets() {
    broken = true;
    new SubscriptionTick(gateway).tick();
    assertThat(reviews).isEqualTo(1);
  }
}

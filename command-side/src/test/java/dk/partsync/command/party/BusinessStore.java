package dk.partsync.command.party;

import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.command.StoredFormEngine;
import dk.partsync.command.access.AccessFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.Repository;

/** Companies and production units in an event store of their own. */
final class BusinessStore {

  static final String ID = BusinessId.of(new UUID(1, 2));
  private static final Instant AT = Instant.parse("2026-09-21T08:00:00Z");

  final EmbeddedEventStore events =
      EmbeddedEventStore.builder().storageEngine(new StoredFormEngine()).build();
  private final Repository<BusinessUnit> businesses =
      EventSourcingRepository.builder(BusinessUnit.class).eventStore(events).build();
  final BusinessesInStep inStep =
      new BusinessesInStep(
          businesses,
          new ClaimedNumbers(
              EventSourcingRepository.builder(ClaimedIdentifier.class).eventStore(events).build(),
              events,
              AccessFixture.keyInUse(events),
              AccessFixture.KEY));

  /** A delivery so many days after the first. */
  static CvrStamp stamp(CvrUnit unit, int day, CvrTrigger trigger) {
    return new CvrStamp(AT.plus(Duration.ofDays(day)), trigger, unit.contentHash());
  }

  BusinessesInStep.Delivered register(CvrUnit unit) {
    return register(ID, unit, 0);
  }

  BusinessesInStep.Delivered register(String partyId, CvrUnit unit, int day) {
    CvrStamp stamp = stamp(unit, day, CvrTrigger.MANUAL);
    return inUnitOfWork(() -> inStep.register(partyId, unit, stamp, MetaData.emptyInstance()));
  }

  BusinessesInStep.Delivered deliver(CvrUnit unit, int day, CvrTrigger trigger) {
    CvrStamp stamp = stamp(unit, day, trigger);
    return inUnitOfWork(() -> inStep.bringInStep(ID, unit, stamp, MetaData.emptyInstance()));
  }

  void pause(String reason, LocalDate until) {
    inUnitOfWork(() -> businesses.load(ID).invoke(business -> business.pause(reason, until)));
  }

  /** What the work answers; its own exception comes through. */
  <T> T inUnitOfWork(Callable<T> work) {
    var result =
        DefaultUnitOfWork.startAndGet(null)
            .executeWithResult(work, RollbackConfigurationType.ANY_THROWABLE);
    if (result.isExceptional() && result.exceptionResult() instanceof RuntimeException failure) {
      throw failure;
    }
    return result.getPayload();
  }

  List<CvrEvent> facts() {
    return facts(ID);
  }

  List<CvrEvent> facts(String partyId) {
    return events
        .readEvents(partyId)
        .asStream()
        .<CvrEvent>map(event -> (CvrEvent) event.getPayload())
        .toList();
  }

  /** What the facts add up to. */
  CvrUnit unit() {
    List<CvrEvent> facts = facts();
    CvrUnit unit = ((CvrUnitRegistered) facts.get(0)).unit();
    for (CvrEvent fact : facts.subList(1, facts.size())) {
      unit = fact.applyTo(unit);
    }
    return unit;
  }
}

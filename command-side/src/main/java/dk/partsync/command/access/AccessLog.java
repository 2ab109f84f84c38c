package dk.partsync.command.access;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessRecorded;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.PersonSearch;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records who used personal data, or tried to, and why (N-01, N-02). A record is stored with what
 * the command changes; when the command is refused or its changes are, it is stored all the same.
 */
public final class AccessLog {

  private static final Logger log = LoggerFactory.getLogger(AccessLog.class);
  private static final String TYPE = "Access";

  private final EventBus events;
  private final KeyInUse key;

  AccessLog(EventBus events, KeyInUse key) {
    this.events = events;
    this.key = key;
  }

  /**
   * Records something about a party within the current unit of work.
   *
   * @param number the CPR number that was asked for, of which the keyed hash is kept
   * @param found parties or persons that the answer shows
   */
  public void party(
      AccessKind kind,
      CprOutcome outcome,
      @Nullable String partyId,
      @Nullable CprNumber number,
      int found) {
    record(newId(), kind, outcome, partyId, number, null, found);
  }

  /** Records a lookup within the current unit of work. */
  public void lookup(
      CprOutcome outcome, @Nullable CprNumber number, @Nullable PersonSearch search, int found) {
    record(newId(), AccessKind.LOOKUP, outcome, null, number, search, found);
  }

  /**
   * Records a question to CVR within the current unit of work.
   *
   * @param number the CVR or P-number that was asked for, of which the keyed hash is kept
   */
  public void business(
      AccessKind kind,
      CprOutcome outcome,
      @Nullable String partyId,
      @Nullable String number,
      int found) {
    String hash = number == null ? null : key.get().hashOfText("business:" + number);
    store(
        new AccessRecorded(newId(), kind, outcome, partyId, hash, null, List.of(), found),
        number != null);
  }

  /** Keyed hashes of numbers, as accesses keep them. */
  List<String> hashes(List<CprNumber> numbers) {
    return numbers.isEmpty() ? List.of() : numbers.stream().map(key.get()::hash).toList();
  }

  void record(
      String accessId,
      AccessKind kind,
      CprOutcome outcome,
      @Nullable String partyId,
      @Nullable CprNumber number,
      @Nullable PersonSearch search,
      int found) {
    AccessRecorded access =
        new AccessRecorded(
            accessId,
            kind,
            outcome,
            partyId,
            number == null ? null : key.get().hash(number),
            search == null ? null : key.get().hashOfText(SearchFields.text(search)),
            search == null ? List.of() : SearchFields.named(search),
            found);
    store(access, number != null || search != null);
  }

  /**
   * @param keyed whether anything in it was hashed
   */
  private void store(AccessRecorded access, boolean keyed) {
    EventMessage<?> message = new GenericDomainEventMessage<>(TYPE, access.accessId(), 0, access);
    events.publish(message);
    CurrentUnitOfWork.get().onRollback(failed -> publishApart(failed, message, keyed));
  }

  /** In a unit of work of its own, in place of the one that has failed. */
  private void publishApart(UnitOfWork<?> failed, EventMessage<?> message, boolean keyed) {
    CurrentUnitOfWork.clear(failed);
    try {
      UnitOfWork<?> apart = DefaultUnitOfWork.startAndGet(failed.getMessage());
      apart.registerCorrelationDataProvider(cause -> failed.getCorrelationData());
      apart.execute(
          () -> {
            if (keyed) {
              key.get();
            }
            events.publish(message);
          });
    } catch (RuntimeException e) {
      log.error("An access to personal data could not be recorded", FailureWithoutTexts.of(e));
    } finally {
      CurrentUnitOfWork.set(failed);
    }
  }

  private static String newId() {
    return "access-" + UUID.randomUUID();
  }
}

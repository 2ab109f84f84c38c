package dk.partsync.query.credentials;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.credentials.CredentialEvent;
import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.query.projection.Projection;
import dk.partsync.query.projection.Projector;
import dk.partsync.query.projection.Slot;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the credentials of registers as they stand and tells their subscribers. */
@ProcessingGroup(ProcessingGroups.CREDENTIALS)
final class CredentialsProjector implements Projector {

  private final Projection<CredentialsDocument> projection;
  private final Consumer<HeldCredentials> subscribers;

  CredentialsProjector(
      MongoTemplate mongo, Supplier<Slot> slot, Consumer<HeldCredentials> subscribers) {
    this.projection =
        new Projection<>(mongo, slot, CredentialsDocument.class, CredentialEvent.class);
    this.subscribers = subscribers;
  }

  @EventHandler
  void on(CredentialEvent event, DomainEventMessage<? extends CredentialEvent> message) {
    CredentialsDocument after =
        projection.apply(message, before -> document(before, event, message));
    if (after != null) {
      subscribers.accept(after.asHeld());
    }
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return CredentialEvent.class.isAssignableFrom(payloadType);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof CredentialEvent event) {
      on(event, (DomainEventMessage<? extends CredentialEvent>) message);
    }
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }

  private static CredentialsDocument document(
      @Nullable CredentialsDocument before,
      CredentialEvent event,
      DomainEventMessage<? extends CredentialEvent> message) {
    HeldCredentials held =
        before == null ? HeldCredentials.none(event.register()) : before.asHeld();
    return CredentialsDocument.of(
        held.after(
            event,
            message.getMetaData().get(MetaKeys.WHO) instanceof String who ? who : null,
            message.getTimestamp().truncatedTo(ChronoUnit.MILLIS)),
        message.getSequenceNumber() + 1);
  }
}

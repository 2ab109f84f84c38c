package dk.partsync.query.party;

import dk.partsync.api.ProcessingGroups;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.serialization.UnknownSerializedType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses every stored event that this version has no class for, of whatever aggregate. Axon would
 * pass it over in silence and leave the views short of a fact; refused, it becomes a dead letter
 * that is there to be retried when the class or its upcaster is.
 */
@ProcessingGroup(ProcessingGroups.PARTY)
final class UnknownEventAlarm {

  private static final Logger LOG = LoggerFactory.getLogger(UnknownEventAlarm.class);

  @EventHandler
  void on(UnknownSerializedType unknown) {
    String type = unknown.serializedType().getName();
    LOG.error("stored event of unknown type {}, revision {}", type, revision(unknown));
    throw new IllegalStateException("stored event of unknown type " + type);
  }

  private static String revision(UnknownSerializedType unknown) {
    return String.valueOf(unknown.serializedType().getRevision());
  }
}

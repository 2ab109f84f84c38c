package dk.partsync.query.projection;

import org.axonframework.eventhandling.EventMessage;

/** What keeps a view, apart from where its events come from: as they happen, or from the log. */
public interface Projector {

  /** Whether events of that class change the view; they are not read otherwise. */
  boolean takes(Class<?> payloadType);

  /** Takes the event into the view, within a unit of work. */
  void project(EventMessage<?> event);
}

package dk.partsync.sagas.cpr;

import dk.partsync.api.party.ReviewProtections;
import dk.partsync.sagas.due.DueWork;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * The heartbeat of protections: has told what the calendar has done to them (N-08). What is due
 * follows from stored facts and the moment; the tick may come late, twice or from several
 * processes.
 */
public final class ProtectionTick {

  private final DueWork reviews;

  public ProtectionTick(CommandGateway commands) {
    this.reviews = new DueWork(commands, new ReviewProtections());
  }

  /** Has everything told that is due; nothing it meets is thrown. */
  public void tick() {
    reviews.workOff();
  }
}

package dk.partsync.app.startup;

import org.springframework.boot.health.contributor.Status;

/** Between up and down: in service, and a person should look at it. HTTP says 200. */
public final class Degraded {

  /** Its place among the others is in application.properties. */
  public static final Status STATUS = new Status("DEGRADED");

  private Degraded() {}
}

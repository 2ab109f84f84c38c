package dk.partsync.simulator;

import java.io.IOException;

/** Thrown out of a handler, it makes the server drop the connection without ending the answer. */
final class DroppedConnection extends IOException {

  private static final long serialVersionUID = 1L;
}

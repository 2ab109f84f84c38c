package dk.partsync.query.operations;

import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Has all of a view's segments to itself, so that no process writes to the view. A batch that is in
 * hand elsewhere is finished before its segment can be had, or fails when it stores its token.
 */
final class ViewClaim implements AutoCloseable {

  private static final long PAUSE_MILLIS = 50;

  private final StreamingEventProcessor processor;
  private final TokenStore tokens;
  private final boolean wasRunning;

  /** Stops the view's processor here; those of other processes see that they have to. */
  ViewClaim(StreamingEventProcessor processor, TokenStore tokens) {
    this.processor = processor;
    this.tokens = tokens;
    this.wasRunning = processor.isRunning();
    processor.shutDown();
  }

  /** Waits until it has them all, as long as {@code goesOn} does not throw. */
  void take(Runnable goesOn) throws InterruptedException {
    while (!takesAll()) {
      goesOn.run();
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  private boolean takesAll() {
    try {
      for (int segment : tokens.fetchSegments(processor.getName())) {
        tokens.fetchToken(processor.getName(), segment);
      }
      return true;
    } catch (UnableToClaimTokenException e) {
      return false;
    }
  }

  @Override
  public void close() {
    for (int segment : tokens.fetchSegments(processor.getName())) {
      tokens.releaseClaim(processor.getName(), segment);
    }
    if (wasRunning) {
      processor.start();
    }
  }
}

package dk.partsync.query.operations;

import dk.partsync.api.FailureWithoutTexts;
import java.time.Duration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A view that is being filled. Its tokens are there and claimed, so its processor waits; they are
 * stored with every second of progress, which keeps the claim and tells how far the view is.
 */
final class FilledView {

  private static final Logger LOG = LoggerFactory.getLogger(FilledView.class);
  private static final Duration STORED_EVERY = Duration.ofSeconds(1);

  private final String name;
  private final ReplayedView view;
  private final TokenStore tokens;
  private final int segments;
  private long storedAt = System.nanoTime();

  /**
   * @param tokens claims in a name that no processor uses
   */
  FilledView(String name, ReplayedView view, TokenStore tokens, int segments) {
    this.name = name;
    this.view = view;
    this.tokens = tokens;
    this.segments = segments;
  }

  String name() {
    return name;
  }

  ReplayedView view() {
    return view;
  }

  /** Makes the view's first tokens and claims them; false if it has been begun already. */
  boolean claim(@Nullable TrackingToken tail) {
    try {
      tokens.initializeTokenSegments(name, segments, tail);
      for (int segment = 0; segment < segments; segment++) {
        tokens.fetchToken(name, segment);
      }
      return true;
    } catch (UnableToClaimTokenException e) {
      return false;
    }
  }

  /**
   * Takes the batch in.
   *
   * @throws FailureWithoutTexts when that cannot be done; the view stays where it is
   */
  void takeIn(LogAhead.Batch batch) throws InterruptedException {
    view.project(batch.of(view), batch.upTo());
    if (System.nanoTime() - storedAt > STORED_EVERY.toNanos()) {
      storeTokens();
    }
  }

  /** Leaves the view, as far as it is, to its processor. */
  void release() throws InterruptedException {
    try {
      view.awaitWritten();
    } catch (FailureWithoutTexts failure) {
      LOG.warn("View {}: its last batch was not written; its processor goes on", name, failure);
    }
    storeTokens();
    for (int segment = 0; segment < segments; segment++) {
      tokens.releaseClaim(name, segment);
    }
    LOG.info("View {} has been filled up to position {}", name, view.position());
  }

  private void storeTokens() {
    TrackingToken done = view.done();
    if (done != null) {
      for (int segment = 0; segment < segments; segment++) {
        tokens.storeToken(done, name, segment);
      }
    }
    storedAt = System.nanoTime();
  }
}

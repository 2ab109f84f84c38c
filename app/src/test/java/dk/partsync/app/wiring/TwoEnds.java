package dk.partsync.app.wiring;

import java.util.function.Function;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/** A source whose ends can be told apart, to see at which a processor begins. */
final class TwoEnds implements StreamableMessageSource<TrackedEventMessage<?>> {

  static final TrackingToken TAIL = new GlobalSequenceTrackingToken(7);
  static final TrackingToken HEAD = new GlobalSequenceTrackingToken(99);

  static Object chosenBy(Function<Object, Object> initialToken) {
    return initialToken.apply(new TwoEnds());
  }

  @Override
  public TrackingToken createTailToken() {
    return TAIL;
  }

  @Override
  public TrackingToken createHeadToken() {
    return HEAD;
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken token) {
    throw new UnsupportedOperationException("only its ends are asked for");
  }
}

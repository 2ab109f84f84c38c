package dk.partsync.web;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Ends live streams when the process stops, which would otherwise wait for them in vain. */
@Component
public final class LiveStreams implements ApplicationListener<ContextClosedEvent> {

  private final Sinks.Empty<Void> stopping = Sinks.empty();

  LiveStreams() {}

  @Override
  public void onApplicationEvent(ContextClosedEvent closed) {
    stopping.tryEmitEmpty();
  }

  /** The stream until the process stops; then it completes, and clients may come back. */
  public <T> Flux<T> untilStop(Flux<T> stream) {
    return stream.takeUntilOther(stopping.asMono());
  }
}

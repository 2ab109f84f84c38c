package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.store.TestEvents.Noted;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stores as Axon uses them together. */
@Timeout(30)
class EventProcessorTest extends OpenedDatabase {

  private final List<String> handled = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
  private EmbeddedEventStore eventStore;
  private PooledStreamingEventProcessor processor;

  @BeforeEach
  void open() {
    eventStore = EmbeddedEventStore.builder().storageEngine(engine).build();
    processor =
        PooledStreamingEventProcessor.builder()
            .name("notes")
            .messageSource(eventStore)
            .tokenStore(
                new SqliteTokenStore(
                    database, TestSerializers.JSON, Duration.ofSeconds(10), "this"))
            .eventHandlerInvoker(
                SimpleEventHandlerInvoker.builder()
                    .eventHandlers(List.of((EventMessageHandler) this::handle))
                    .build())
            .errorHandler(PropagatingErrorHandler.instance())
            .transactionManager(NoTransactionManager.instance())
            .coordinatorExecutor(threads)
            .workerExecutor(threads)
            .initialSegmentCount(2)
            .tokenClaimInterval(50)
            .build();
  }

  @AfterEach
  void close() {
    processor.shutDown();
    eventStore.shutDown();
    threads.shutdownNow();
  }

  @Test
  void aProcessorReadsHistoryAndWhatIsPublishedAndAllAgainAfterAReset() throws Exception {
    eventStore.publish(noted("a", 0), noted("b", 0));
    processor.start();
    awaitHandled(2);
    eventStore.publish(noted("a", 1));
    awaitHandled(3);

    processor.shutDown();
    processor.resetTokens();
    processor.start();
    awaitHandled(6);
    eventStore.publish(noted("b", 1));
    awaitHandled(7);

    assertThat(handled.subList(0, 3)).containsExactlyInAnyOrder("a/0", "a/1", "b/0");
    assertThat(handled.subList(3, 6)).containsExactlyInAnyOrder("a/0", "a/1", "b/0");
    assertThat(handled.get(6)).isEqualTo("b/1");
  }

  private Object handle(EventMessage<?> event) {
    handled.add(((Noted) event.getPayload()).text());
    return event;
  }

  private void awaitHandled(int events) throws InterruptedException {
    while (handled.size() < events) {
      Thread.sleep(5);
    }
  }
}

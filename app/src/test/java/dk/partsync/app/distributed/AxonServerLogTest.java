package dk.partsync.app.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.partsync.app.axon.SerializerConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** What is relied on when the events are in Axon Server; it may hold others' events too. */
@ExtendWith(RealServers.Condition.class)
class AxonServerLogTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");
  private static final int CHUNK = 1_000;

  private static RealServers servers;
  private static AnnotationConfigApplicationContext context;
  private static EventStore events;

  private final String id = "contract-" + UUID.randomUUID();

  @BeforeAll
  static void connect() {
    servers = RealServers.use();
    MockEnvironment environment =
        new MockEnvironment()
            .withProperty("axon.axonserver.servers", servers.axonServer())
            .withProperty("axon.axonserver.event-block-listing-enabled", "false");
    environment.setActiveProfiles("axonserver");
    context = new AnnotationConfigApplicationContext();
    context.setEnvironment(environment);
    context.register(SerializerConfiguration.class, AxonServerLog.class);
    context.refresh();
    events = context.getBean(EventStore.class);
  }

  @AfterAll
  static void disconnect() {
    if (context != null) {
      context.close();
      servers.close();
    }
  }

  @Test
  void anEventComesBackAsItWasAppended() {
    DomainEventMessage<?> appended = noted(id, 0);
    events.publish(appended);
    DomainEventMessage<?> read = events.readEvents(id).next();
    assertThat(read.getIdentifier()).isEqualTo(appended.getIdentifier());
    assertThat(read.getType()).isEqualTo("Contract");
    assertThat(read.getSequenceNumber()).isZero();
    assertThat(read.getTimestamp()).isEqualTo(NOON);
    assertThat(read.getPayload()).isEqualTo(new Noted(id + "/0"));
    assertThat(read.getMetaData()).containsEntry("who", "tester").hasSize(1);
  }

  @Test
  void aStreamIsReadFromTheSequenceAskedFor() {
    events.publish(List.of(noted(id, 0), noted(id + "-other", 0), noted(id, 1), noted(id, 2)));
    assertThat(sequences(id, 0)).containsExactly(0L, 1L, 2L);
    assertThat(sequences(id, 2)).containsExactly(2L);
    assertThat(sequences(id + "-unknown", 0)).isEmpty();
    assertThat(events.lastSequenceNumberFor(id)).contains(2L);
    assertThat(events.lastSequenceNumberFor(id + "-unknown")).isEmpty();
  }

  @Test
  void aSecondEventWithTheSameNumberIsAConflictAndNothingOfItsUnitOfWorkIsKept() {
    events.publish(noted(id, 0));
    Throwable refused =
        catchThrowable(() -> inOneUnitOfWork(List.of(noted(id + "-new", 0), noted(id, 0))));
    assertThat(refused).isNotNull();
    assertThat(RemoteFailure.isConflict(refused)).as("%s", refused).isTrue();
    assertThat(sequences(id + "-new", 0)).isEmpty();
    assertThat(sequences(id, 0)).containsExactly(0L);
  }

  @Test
  void aChunkOfManyAggregatesIsOneAppendInOrder() throws InterruptedException {
    TrackingToken before = events.createHeadToken();
    List<DomainEventMessage<?>> chunk =
        IntStream.range(0, CHUNK).<DomainEventMessage<?>>mapToObj(i -> noted(id + i, 0)).toList();
    inOneUnitOfWork(chunk);
    List<TrackedEventMessage<?>> read = after(before, CHUNK);
    assertThat(read)
        .extracting(EventMessage::getIdentifier)
        .containsExactlyElementsOf(chunk.stream().map(EventMessage::getIdentifier).toList());
    assertThat(read)
        .extracting(event -> event.trackingToken().position().orElseThrow())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void anOpenStreamGoesOnWithWhatIsAppendedLater() throws InterruptedException {
    TrackingToken head = events.createHeadToken();
    try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(head)) {
      events.publish(noted(id, 0));
      TrackedEventMessage<?> first = nextOf(stream);
      assertThat(first.trackingToken().covers(head)).isTrue();
      events.publish(noted(id, 1));
      assertThat(nextOf(stream).getPayload()).isEqualTo(new Noted(id + "/1"));
      assertThat(after(first.trackingToken(), 1))
          .<Object>extracting(EventMessage::getPayload)
          .containsExactly(new Noted(id + "/1"));
    }
  }

  @Test
  void theTailTokenIsBeforeTheFirstEventOfAll() throws InterruptedException {
    events.publish(noted(id, 0));
    try (BlockingStream<TrackedEventMessage<?>> stream =
        events.openStream(events.createTailToken())) {
      assertThat(stream.nextAvailable().trackingToken().position()).hasValue(0);
    }
  }

  /** The next ones that are of this test: others may append too. */
  private List<TrackedEventMessage<?>> after(TrackingToken token, int count)
      throws InterruptedException {
    List<TrackedEventMessage<?>> read = new ArrayList<>();
    try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(token)) {
      while (read.size() < count) {
        read.add(nextOf(stream));
      }
    }
    return read;
  }

  private TrackedEventMessage<?> nextOf(BlockingStream<TrackedEventMessage<?>> stream)
      throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (System.nanoTime() < end) {
      if (stream.hasNextAvailable(1, TimeUnit.SECONDS)
          && stream.nextAvailable() instanceof DomainEventMessage<?> event
          && event.getAggregateIdentifier().startsWith(id)) {
        return (TrackedEventMessage<?>) event;
      }
    }
    throw new AssertionError("no further event of this test");
  }

  private static void inOneUnitOfWork(List<DomainEventMessage<?>> appended) {
    UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
    appended.forEach(events::publish);
    unit.commit();
  }

  private static List<Long> sequences(String aggregate, long from) {
    return events
        .readEvents(aggregate, from)
        .asStream()
        .<Long>map(DomainEventMessage::getSequenceNumber)
        .toList();
  }

  private static DomainEventMessage<?> noted(String aggregate, long sequence) {
    return new GenericDomainEventMessage<>(
        "Contract",
        aggregate,
        sequence,
        new Noted(aggregate + "/" + sequence),
        Map.of("who", "tester"),
        UUID.randomUUID().toString(),
        NOON);
  }

  @Revision("1")
  record Noted(String text) {}
}

package dk.partsync.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import dk.partsync.api.MessageJson;
import dk.partsync.app.distributed.RealServers;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StableApiDeadLetterQueueTest {

  private final RealServers servers = RealServers.use();
  private final MongoClient client = servers.mongoClient();
  private final MongoTemplate mongo =
      DefaultMongoTemplate.builder().mongoDatabase(client, servers.database()).build();
  private final StableApiDeadLetterQueue<EventMessage<?>> queue =
      new StableApiDeadLetterQueue<>(builder(), "party", mongo);

  @AfterEach
  void stop() {
    client.close();
    servers.close();
  }

  @Test
  void countsAndListsSequencesWithTheCommandsOfTheStableApi() {
    enqueue("a", "b", "a");
    assertThat(queue.amountOfSequences()).isEqualTo(2);
    assertThat(queue.size()).isEqualTo(3);
    List<Integer> sizes = new ArrayList<>();
    queue
        .deadLetters()
        .forEach(
            sequence -> {
              List<Object> letters = new ArrayList<>();
              sequence.forEach(letters::add);
              sizes.add(letters.size());
            });
    assertThat(sizes).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void aRetriedSequenceIsGone() {
    enqueue("a", "b", "a");
    while (queue.process(letter -> Decisions.doNotEnqueue())) {
      assertThat(queue.amountOfSequences()).isLessThan(2);
    }
    assertThat(queue.size()).isZero();
  }

  @Test
  void theQueueAsTheFrameworkBringsItIsRefused() {
    MongoSequencedDeadLetterQueue<EventMessage<?>> plain = builder().build();
    assertThatThrownBy(plain::amountOfSequences)
        .isInstanceOf(MongoCommandException.class)
        .hasMessageContaining("distinct");
  }

  private void enqueue(String... sequences) {
    for (String sequence : sequences) {
      queue.enqueue(
          sequence, new GenericDeadLetter<>(sequence, GenericEventMessage.asEventMessage("event")));
    }
  }

  private MongoSequencedDeadLetterQueue.Builder<EventMessage<?>> builder() {
    return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup("party")
        .mongoTemplate(mongo)
        .serializer(
            Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(MessageJson::configure)
                .build());
  }
}

package dk.partsync.app.axon;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Dead letters without the command {@code distinct}, which MongoDB's Stable API does not have and a
 * strict client is refused.
 */
final class StableApiDeadLetterQueue<M extends EventMessage<?>>
    extends MongoSequencedDeadLetterQueue<M> {

  private static final String GROUP = "processingGroup";
  private static final String SEQUENCE = "sequenceIdentifier";

  private final String group;
  private final MongoTemplate mongo;

  StableApiDeadLetterQueue(Builder<M> builder, String group, MongoTemplate mongo) {
    super(builder);
    this.group = group;
    this.mongo = mongo;
  }

  @Override
  public long amountOfSequences() {
    return sequences().size();
  }

  @Override
  public Iterable<Iterable<DeadLetter<? extends M>>> deadLetters() {
    List<Iterable<DeadLetter<? extends M>>> letters = new ArrayList<>();
    sequences().forEach(sequence -> letters.add(deadLetterSequence(sequence)));
    return letters;
  }

  private List<String> sequences() {
    List<Bson> stages =
        List.of(Aggregates.match(Filters.eq(GROUP, group)), Aggregates.group("$" + SEQUENCE));
    return mongo
        .deadLetterCollection()
        .aggregate(stages)
        .map((Document found) -> found.getString("_id"))
        .into(new ArrayList<>());
  }
}

package dk.partsync.app.axon;

import com.mongodb.client.MongoClient;
import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.NodeId;
import dk.partsync.app.ProcessRole;
import dk.partsync.query.QuerySide;
import dk.partsync.query.operations.DeadLetters;
import java.time.Duration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Tokens and dead letters of projections live beside the projections (design section 2). */
@Configuration
class ProjectionStores {

  private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);
  private static final String FILLING = "filling";

  @Bean
  MongoTemplate axonMongoTemplate(MongoClient client, MongoDatabaseFactory factory) {
    return DefaultMongoTemplate.builder()
        .mongoDatabase(client, factory.getMongoDatabase().getName())
        .build();
  }

  @Bean
  @Qualifier("projectionTokenStore")
  TokenStore projectionTokenStore(MongoTemplate mongo, Serializer serializer, NodeId node) {
    return tokens(mongo, serializer, node.value());
  }

  /** The stand-in of profile embedded is empty at each start (docs/adr/0015). */
  @Bean
  @Profile("embedded")
  @ConditionalOnRole(ProcessRole.QUERY)
  ConfigurerModule filledViews(QuerySide querySide, MongoTemplate mongo, Serializer serializer) {
    return querySide.filling(tokens(mongo, serializer, FILLING));
  }

  private static TokenStore tokens(MongoTemplate mongo, Serializer serializer, String owner) {
    return MongoTokenStore.builder()
        .mongoTemplate(mongo)
        .serializer(serializer)
        .claimTimeout(CLAIM_TIMEOUT)
        .nodeId(owner)
        .build();
  }

  @Bean
  DeadLetters deadLetters(org.springframework.data.mongodb.core.MongoTemplate mongo) {
    return new DeadLetters(mongo);
  }

  /** Makes the dead-letter queue of a processing group. */
  @Component
  static class DeadLetterQueues {

    private final MongoTemplate mongo;
    private final Serializer serializer;

    DeadLetterQueues(MongoTemplate mongo, Serializer serializer) {
      this.mongo = mongo;
      this.serializer = serializer;
    }

    SequencedDeadLetterQueue<EventMessage<?>> queueOf(String group) {
      return new StableApiDeadLetterQueue<>(
          MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
              .processingGroup(group)
              .maxSequences(DeadLetters.MAX_SEQUENCES)
              .mongoTemplate(mongo)
              .serializer(serializer)
              .transactionManager(NoTransactionManager.INSTANCE),
          group,
          mongo);
    }
  }
}

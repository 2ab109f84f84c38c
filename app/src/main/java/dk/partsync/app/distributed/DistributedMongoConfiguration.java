package dk.partsync.app.distributed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The way to the database that all processes share. */
@Configuration
@Profile("axonserver")
class DistributedMongoConfiguration {

  @Bean
  MongoConnection mongoConnection(Environment environment) {
    return MongoConnection.in(environment);
  }

  @Bean
  MongoClient mongoClient(MongoConnection connection) {
    return MongoClients.create(connection.settings());
  }

  @Bean
  MongoDatabaseFactory mongoDatabaseFactory(MongoClient client, MongoConnection connection) {
    return new SimpleMongoClientDatabaseFactory(client, connection.database());
  }

  @Bean
  MongoTemplate mongoTemplate(MongoDatabaseFactory factory) {
    return new MongoTemplate(factory);
  }
}

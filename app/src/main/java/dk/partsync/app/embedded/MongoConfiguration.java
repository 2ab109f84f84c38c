package dk.partsync.app.embedded;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.UuidRepresentation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The way to the projections' database. */
@Configuration
@Profile("embedded")
class MongoConfiguration {

  @Bean
  MongoClient mongoClient(MongoStandIn standIn) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(standIn.uri()))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
  }

  @Bean
  MongoDatabaseFactory mongoDatabaseFactory(MongoClient client, MongoStandIn standIn) {
    return new SimpleMongoClientDatabaseFactory(client, standIn.databaseName());
  }

  @Bean
  MongoTemplate mongoTemplate(MongoDatabaseFactory factory) {
    return new MongoTemplate(factory);
  }
}

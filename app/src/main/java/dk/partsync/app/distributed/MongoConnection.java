package dk.partsync.app.distributed;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.WriteConcern;
import org.bson.UuidRepresentation;
import org.springframework.core.env.Environment;

/**
 * The way to MongoDB: {@code spring.mongodb.uri}, which names the database too. What must not
 * depend on a URI is set here: the Stable API and nothing else, writes that a majority has on disk
 * and that are tried again, the form of UUIDs.
 */
record MongoConnection(ConnectionString uri) {

  static final String PROPERTY = "spring.mongodb.uri";

  private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);

  /**
   * @throws InvalidServerSettingException when there is no URI, or it names no database
   */
  static MongoConnection in(Environment environment) {
    String uri = environment.getProperty(PROPERTY);
    if (uri == null || uri.isBlank()) {
      throw new InvalidServerSettingException(PROPERTY, "is missing");
    }
    ConnectionString parsed = parse(uri);
    if (parsed.getDatabase() == null) {
      throw new InvalidServerSettingException(PROPERTY, "names no database");
    }
    return new MongoConnection(parsed);
  }

  String database() {
    return String.valueOf(uri.getDatabase());
  }

  MongoClientSettings settings() {
    return MongoClientSettings.builder()
        .applyConnectionString(uri)
        .serverApi(
            ServerApi.builder()
                .version(ServerApiVersion.V1)
                .strict(true)
                .deprecationErrors(true)
                .build())
        .writeConcern(DURABLE)
        .retryWrites(true)
        .uuidRepresentation(UuidRepresentation.STANDARD)
        .build();
  }

  /** The hosts, without the credentials that the URI may hold. */
  String hosts() {
    return String.join(",", uri.getHosts());
  }

  /** The driver's own words would repeat the URI, and with it the password. */
  private static ConnectionString parse(String uri) {
    try {
      return new ConnectionString(uri);
    } catch (IllegalArgumentException e) {
      throw new InvalidServerSettingException(PROPERTY, "is no URI of MongoDB");
    }
  }
}

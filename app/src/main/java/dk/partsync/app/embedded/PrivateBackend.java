package dk.partsync.app.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import dk.partsync.api.RightOfWay;
import dk.partsync.store.documents.IndexedBackend;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;

/** Serves one database, to those who know its name, and greetings to everybody else. */
final class PrivateBackend extends IndexedBackend {

  private static final Set<String> GREETINGS =
      Set.of("hello", "ismaster", "buildinfo", "ping", "endsessions");

  private final String databaseName;

  PrivateBackend(String databaseName) {
    super(() -> {}, RightOfWay.PROCESS::give);
    this.databaseName = databaseName;
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    if (!database.equals(databaseName) && !GREETINGS.contains(command.toLowerCase(Locale.ROOT))) {
      throw new NoSuchCommandException(command);
    }
    return super.handleCommand(channel, database, command, query);
  }

  @Override
  public MongoDatabase resolveDatabase(String database) {
    if (!database.equals(databaseName)) {
      throw new NoSuchCommandException("anything here");
    }
    return super.resolveDatabase(database);
  }
}

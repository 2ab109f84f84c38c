package dk.partsync.app.distributed;

import com.mongodb.client.MongoClient;
import dk.partsync.app.credentials.SecretStore;
import dk.partsync.app.credentials.SecretStoreContract;
import org.junit.jupiter.api.AfterEach;

class MongoSecretStoreTest extends SecretStoreContract {

  private final RealServers servers = RealServers.use();
  private final MongoClient client = servers.mongoClient();
  private final MongoClient another = servers.mongoClient();

  @AfterEach
  void stop() {
    client.close();
    another.close();
    servers.close();
  }

  @Override
  protected SecretStore store() {
    return new MongoSecretStore(client.getDatabase(servers.database()));
  }

  @Override
  protected SecretStore reopened() {
    return new MongoSecretStore(another.getDatabase(servers.database()));
  }
}

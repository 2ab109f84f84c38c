package dk.partsync.app.crash;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.partsync.app.ProductOnStore;
import dk.partsync.store.PlantedStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.bson.UuidRepresentation;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * The product with points at which it ends. Its views may live in a MongoDB that outlives it
 * ({@code partsync.test.views}, a connection string with a database): with it a kill between a view
 * and its token leaves both as they are.
 *
 * <p>To each line on its standard input it answers with {@link QuietViews}; it ends with its input,
 * so that it never outlives its test.
 */
final class CrashableProduct {

  private static final String VIEWS = "partsync.test.views";

  private CrashableProduct() {}

  /** The option of a Java process whose views live in that database. */
  static String viewsIn(ConnectionString database) {
    return "-D" + VIEWS + "=" + database;
  }

  public static void main(String[] args) throws Exception {
    SpringApplication product = ProductOnStore.opening(PlantedStore::open);
    String views = System.getProperty(VIEWS);
    if (views != null) {
      product.addInitializers(
          context -> useViewsOf((GenericApplicationContext) context, new ConnectionString(views)));
    }
    QuietViews quiet = new QuietViews(product.run(args));
    answer(quiet);
    Runtime.getRuntime().halt(0);
  }

  private static void answer(QuietViews views) throws IOException, InterruptedException {
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (questions.readLine() != null) {
      System.out.println(views.describe());
    }
  }

  private static void useViewsOf(GenericApplicationContext beans, ConnectionString views) {
    MongoClient client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(views)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .addCommandListener(ViewPoint.plan())
                .build());
    beans.registerBean(
        "outlivingMongoClient", MongoClient.class, () -> client, CrashableProduct::prefer);
    beans.registerBean(
        "outlivingDatabase",
        MongoDatabaseFactory.class,
        () -> new SimpleMongoClientDatabaseFactory(client, views.getDatabase()),
        CrashableProduct::prefer);
  }

  private static void prefer(BeanDefinition bean) {
    bean.setPrimary(true);
  }
}

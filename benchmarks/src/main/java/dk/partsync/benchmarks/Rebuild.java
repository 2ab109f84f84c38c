package dk.partsync.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * B4: every view rebuilt from the log of an import, as a start of the embedded product does it.
 * Baseline: the driver's unordered {@code bulkWrite} of the same final documents, a thousand at a
 * time, into empty collections of the same server. Both begin with an empty database, and a first
 * round of both is not counted.
 */
final class Rebuild implements Benchmark {

  private static final int BATCH = 1000;
  private static final String COPY = "copy_of_";

  @Override
  public String id() {
    return "B4";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    int units = size == Size.FULL ? 50_000 : 5_000;
    int rounds = size == Size.FULL ? 9 : 1;
    Path file = Snapshot.write(directory, units);
    try (FileServer server = new FileServer(file);
        Product product = Product.start(directory.resolve("data"), server.url())) {
      product.run();
      MongoTemplate mongo = product.bean(MongoTemplate.class);
      AllViews processors = new AllViews(product);
      processors.awaitHead();
      Map<String, List<RawBsonDocument>> views = read(mongo);
      Rounds.Speed baseline =
          () -> {
            processors.empty();
            return Rounds.perSecond(() -> write(mongo, views));
          };
      Rounds.Speed measure =
          () -> {
            processors.empty();
            return Rounds.perSecond(() -> rebuild(processors, units));
          };
      Rounds.speeds(1, baseline, measure);
      Rounds result = Rounds.speeds(rounds, baseline, measure);
      report.atLeast(id(), "rebuild of all views / bulkWrite of their documents", result, 0.5, 0.8);
    }
  }

  private static long rebuild(AllViews processors, int units) throws InterruptedException {
    processors.start();
    return units;
  }

  private static Map<String, List<RawBsonDocument>> read(MongoTemplate mongo) {
    Map<String, List<RawBsonDocument>> views = new HashMap<>();
    for (String name : mongo.getCollectionNames()) {
      if (!name.equals("trackingtokens")) {
        views.put(
            name,
            mongo
                .getDb()
                .getCollection(name, RawBsonDocument.class)
                .find()
                .batchSize(BATCH)
                .into(new ArrayList<>()));
      }
    }
    return views;
  }

  private static long write(MongoTemplate mongo, Map<String, List<RawBsonDocument>> views) {
    views.forEach(
        (name, documents) -> {
          MongoCollection<RawBsonDocument> copy =
              mongo.getDb().getCollection(COPY + name, RawBsonDocument.class);
          for (int start = 0; start < documents.size(); start += BATCH) {
            copy.bulkWrite(
                documents.subList(start, Math.min(start + BATCH, documents.size())).stream()
                    .map(InsertOneModel::new)
                    .toList(),
                new BulkWriteOptions().ordered(false));
          }
        });
    return views.getOrDefault("party", List.of()).size();
  }
}

package dk.partsync.query.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import dk.partsync.api.CommandRejected;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.operations.FindViews;
import dk.partsync.api.operations.RebuildState;
import dk.partsync.api.operations.RebuildView;
import dk.partsync.api.operations.ViewList;
import dk.partsync.api.operations.ViewStatus;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.query.projection.Slot;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.Sor;
import dk.partsync.query.support.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class RebuildTest {

  private static final Instant AT = Instant.parse("2026-07-01T10:00:00Z");
  private static final int PARTIES = 300;

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void start() {
    bed = new QuerySideBed(kind).start();
    for (int number = 1; number <= PARTIES; number++) {
      bed.publish(Sor.party(number), AT, Sor.imported(number, "Klinik " + number));
    }
    bed.catchUp();
  }

  @AfterEach
  void stop() {
    bed.close();
  }

  @Test
  void readersSeeTheOldViewUntilTheNewOneEqualsItThoughEventsGoOn() throws Exception {
    plantMistake(3, "Forkert");
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<List<String>> reading = CompletableFuture.supplyAsync(() -> namesOf(3, over));
    CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> rename(10, over));
    rebuild();
    await().atMost(Duration.ofSeconds(20)).until(() -> rebuiltAt() != null);
    await().until(() -> nameOf(3).equals("Klinik 3"));
    over.set(true);
    writing.get();
    bed.catchUp();

    List<String> seen = reading.get();
    assertThat(seen.subList(0, seen.lastIndexOf("Forkert") + 1)).containsOnly("Forkert");
    assertThat(seen).endsWith("Klinik 3").doesNotContain("");
    assertThat(slot(Slot.SECOND)).hasSize(PARTIES);
    List<String> rebuilt = slot(Slot.SECOND);
    bed.rebuild();
    assertThat(slot(Slot.SECOND)).isEqualTo(rebuilt);

    await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(() -> assertThat(status().rebuild()).isNull());
    assertThat(slot(Slot.FIRST)).isEmpty();
    rebuild();
    await().atMost(Duration.ofSeconds(20)).until(() -> slot(Slot.FIRST).equals(rebuilt));
  }

  @Test
  void askedForTwiceItIsOneRebuild() {
    assertThat(rebuild()).isEqualTo(rebuild());
    assertThatThrownBy(() -> send(new RebuildView("none"))).isInstanceOf(CommandRejected.class);
  }

  @Test
  void whatAnotherProcessLeftInTheMiddleIsBegunAnew() {
    bed.server
        .mongo
        .getCollection("party_2")
        .insertOne(new Document("_id", "left").append("v", 1L));
    plantRebuild(RebuildState.REPLAYING, Instant.now().minusSeconds(1));

    await().atMost(Duration.ofSeconds(20)).until(() -> rebuiltAt() != null);
    assertThat(slot(Slot.SECOND)).isEqualTo(slot(Slot.FIRST)).hasSize(PARTIES);
  }

  @Test
  void theViewStandsStillWhileAnotherProcessSwitchesIt() {
    plantRebuild(RebuildState.SWITCHING, Instant.now().plusSeconds(600));
    await().until(() -> !bed.processor(ProcessingGroups.PARTY).isRunning());
    bed.publish(Sor.party(1), AT, new SorUnitRenamed(Sor.party(1), "Nyt", Sor.stamp(null)));

    views()
        .updateOne(
            new Document("_id", "party"), new Document("$unset", new Document("rebuild", "")));
    await().atMost(Duration.ofSeconds(10)).until(() -> nameOf(1).equals("Nyt"));
  }

  @Test
  void anEventThatCannotBeTakenInEndsTheRebuildAndTheOldViewStays() {
    bed.publish(
        QuerySideBed.message(
            Sor.party(5),
            7,
            AT,
            MetaData.emptyInstance(),
            new SorUnitRenamed(Sor.party(5), "Hemmelig", Sor.stamp(null))));
    bed.catchUp();
    String id = rebuild();

    await().atMost(Duration.ofSeconds(20)).until(() -> status().failure() != null);
    assertThat(status().failure().id()).isEqualTo(id);
    assertThat(status().failure().causeType()).endsWith("MissingEventsException");
    assertThat(status().failure().toString()).doesNotContain("Hemmelig");
    assertThat(status().rebuild()).isNull();
    assertThat(slot(Slot.SECOND)).isEmpty();
    assertThat(nameOf(5)).isEqualTo("Klinik 5");
    assertThat(bed.deadLetters(ProcessingGroups.PARTY).amountOfSequences()).isEqualTo(1);
  }

  @Test
  void deadLettersThatTheNewViewHasTakenInAreGone() {
    parties(Slot.FIRST).deleteOne(new Document("_id", Sor.party(9)));
    bed.publish(Sor.party(9), AT, new SorUnitRenamed(Sor.party(9), "Nyt", Sor.stamp(null)));
    await().until(() -> bed.deadLetters(ProcessingGroups.PARTY).amountOfSequences() == 1);

    rebuild();
    await().atMost(Duration.ofSeconds(20)).until(() -> rebuiltAt() != null);
    await().until(() -> bed.deadLetters(ProcessingGroups.PARTY).amountOfSequences() == 0);
    await().until(() -> nameOf(9).equals("Nyt"));
  }

  @Test
  void everyViewCanBeRebuilt() {
    for (String view : ProcessingGroups.PROJECTIONS) {
      send(new RebuildView(view));
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(bed.ask(new FindViews(), ViewList.class).views())
                    .hasSize(ProcessingGroups.PROJECTIONS.size())
                    .allMatch(view -> view.rebuiltAt() != null));
  }

  private void plantMistake(int number, String name) {
    parties(Slot.FIRST)
        .updateOne(
            new Document("_id", Sor.party(number)),
            new Document("$set", new Document("name", name).append("sort", name)));
    Document stored = parties(Slot.FIRST).find(new Document("_id", Sor.party(number))).first();
    String unit = stored.getString("sor").replace("Klinik " + number, name);
    parties(Slot.FIRST)
        .updateOne(
            new Document("_id", Sor.party(number)),
            new Document("$set", new Document("sor", unit)));
  }

  private void plantRebuild(RebuildState state, Instant lease) {
    views()
        .insertOne(
            new Document("_id", "party")
                .append("live", "FIRST")
                .append(
                    "rebuild",
                    new Document("id", "planted")
                        .append("state", state.name())
                        .append("since", new Date())
                        .append("owner", "somebody")
                        .append("lease", Date.from(lease))
                        .append("position", 0L)));
  }

  private List<String> namesOf(int number, AtomicBoolean over) {
    List<String> names = new ArrayList<>();
    while (!over.get()) {
      names.add(nameOf(number));
    }
    names.add(nameOf(number));
    return names;
  }

  private void rename(int number, AtomicBoolean over) {
    for (int edition = 0; !over.get(); edition++) {
      String id = Sor.party(number + edition % 50);
      bed.publish(id, AT, new SorUnitRenamed(id, "Navn " + edition, Sor.stamp(null)));
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String nameOf(int number) {
    Optional<PartyView> party = bed.askFor(new FindParty(Sor.party(number)), PartyView.class);
    return party.map(PartyView::name).orElse("");
  }

  private String rebuild() {
    return (String) send(new RebuildView(ProcessingGroups.PARTY));
  }

  private Object send(Object command) {
    return bed.configuration().commandGateway().sendAndWait(command);
  }

  private Instant rebuiltAt() {
    return status().rebuiltAt();
  }

  private ViewStatus status() {
    return bed.ask(new FindViews(), ViewList.class).views().get(0);
  }

  private List<String> slot(Slot slot) {
    return parties(slot)
        .find()
        .sort(new Document("_id", 1))
        .map(Document::toJson)
        .into(new ArrayList<>());
  }

  private MongoCollection<Document> parties(Slot slot) {
    return bed.server.mongo.getCollection(slot.of("party"));
  }

  private MongoCollection<Document> views() {
    return bed.server.mongo.getCollection("views");
  }
}

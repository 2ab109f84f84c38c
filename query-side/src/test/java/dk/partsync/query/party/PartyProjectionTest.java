package dk.partsync.query.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.IndexOptions;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.FindPartyAsOf;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.query.projection.ViewStore;
import dk.partsync.query.support.Persons;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.Sor;
import dk.partsync.query.support.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class PartyProjectionTest {

  private static final String ID = PartyEventSamples.ID;
  private static final Instant AT = Instant.parse("2026-07-01T08:00:00.123456Z");
  private static final Object[] ALL = PartyEventSamples.all().toArray();

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(kind);
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  void liveViewHoldsWhatTheEventsAddUpTo() {
    bed.start().publish(ID, AT, ALL).catchUp();
    Party folded = null;
    for (PartyEvent event : PartyEventSamples.all()) {
      folded = PartyFold.evolve(folded, event, folded == null ? 1 : folded.version() + 1, AT);
    }
    assertThat(party(ID))
        .isEqualTo(folded.view(LocalDate.now(QuerySideBed.CLOCK), null, Disclosures.OPEN));
    assertThat(deadLetters()).isZero();
  }

  @Test
  void liveViewOfAPersonHoldsWhatTheEventsAddUpTo() {
    bed.start().publish(Persons.ID, AT, Persons.events().toArray()).catchUp();
    PartyView person = stored(Persons.ID);
    assertThat(person.version()).isEqualTo(2);
    assertThat(person.person()).isEqualTo(Persons.CHANGED);
    assertThat(party(Persons.ID)).isEqualTo(person);
    assertThat(bed.ask(new FindPartyAsOf(Persons.ID, QuerySideBed.NOW, null), PartyView.class))
        .isEqualTo(person);
    assertThat(deadLetters()).isZero();
  }

  @Test
  void aPersonIsFoundWithEveryEventThoughTheViewLagsBehind() {
    Object[] events = Persons.events().toArray();
    bed.publish(Persons.ID, AT, events[0]);
    bed.start().catchUp();
    bed.processor(ProcessingGroups.PARTY).shutDown();
    bed.publish(Persons.ID, AT, events[1])
        .publish(Persons.id(2), AT, Persons.registered(2, "B", "C"));
    assertThat(stored(Persons.ID).version()).isEqualTo(1);
    assertThat(party(Persons.ID).person()).isEqualTo(Persons.CHANGED);
    assertThat(party(Persons.id(2)).name()).isEqualTo("B C");
    assertThat(bed.askFor(new FindParty(Persons.id(3)), PartyView.class)).isEmpty();
  }

  @Test
  @DisplayName("N-11 as-of now equals the live view after every step")
  void asOfNowEqualsTheLiveView() {
    bed.start();
    for (int i = 0; i < ALL.length; i += 3) {
      bed.publish(ID, AT, ALL[i], ALL[i + 1], ALL[i + 2]).catchUp();
      assertThat(bed.ask(new FindPartyAsOf(ID, QuerySideBed.NOW, null), PartyView.class))
          .isEqualTo(party(ID));
    }
  }

  @Test
  void rebuiltViewEqualsTheLiveOne() {
    bed.start().publish(ID, AT, ALL[0], ALL[1], ALL[2]).catchUp();
    bed.publish(ID, AT, Arrays.copyOfRange(ALL, 3, ALL.length)).catchUp();
    bed.publish(Sor.party(2), AT, Sor.imported(2, "Anden"))
        .publish(Persons.ID, AT, Persons.events().toArray())
        .catchUp();
    List<Document> live = stored();
    bed.server
        .mongo
        .getCollection("party")
        .updateMany(new Document(), new Document("$set", new Document("name", "?")));
    bed.rebuild();
    assertThat(stored()).isEqualTo(live).hasSize(3);
  }

  @Test
  void eventDeliveredTwiceIsAppliedOnce() {
    bed.start();
    for (int i = 0; i < ALL.length; i++) {
      bed.publish(message(i), message(i));
    }
    bed.catchUp();
    bed.publish(message(0), message(1)).catchUp();
    assertThat(party(ID).version()).isEqualTo(ALL.length);
    assertThat(party(ID).name()).isEqualTo("Ærø Hospital");
    assertThat(deadLetters()).isZero();
  }

  @Test
  void eventThatSkipsAheadIsADeadLetterAndLeavesThePartyAsItWas() {
    bed.start().publish(message(0), message(2)).catchUp();
    assertThat(party(ID).version()).isEqualTo(1);
    assertThat(deadLetters()).isEqualTo(1);
  }

  @Test
  void changeOfAPartyThatIsMissingMakesNoHalfParty() {
    bed.start().publish(message(1), message(2)).catchUp();
    assertThat(bed.askFor(new FindParty(ID), PartyView.class)).isEmpty();
    assertThat(deadLetters()).isEqualTo(2);
  }

  @Test
  void deadLettersAreTakenInWhenTheirCauseIsGone() {
    bed.start().publish(message(1), message(2)).catchUp();
    putParty(PartyFold.evolve(null, PartyEventSamples.all().get(0), 1, AT));
    assertThat(bed.retryDeadLetters(ProcessingGroups.PARTY)).isTrue();
    assertThat(party(ID).version()).isEqualTo(3);
    assertThat(deadLetters()).isZero();
  }

  @Test
  void poisonEventIsADeadLetterAloneAndTheRestOfItsBatchIsWritten() {
    Object poison = new SorUnitImported(Sor.party(3), Sor.id(3).value(), null, Sor.stamp(null));
    bed.publish(ID, AT, ALL)
        .publish(Sor.party(3), AT, poison, new SorUnitRenamed(Sor.party(3), "X", Sor.stamp(null)))
        .publish(Sor.party(4), AT, Sor.imported(4, "Fjerde"));
    bed.start().catchUp();
    assertThat(deadLetters()).isEqualTo(2);
    assertThat(party(ID).version()).isEqualTo(ALL.length);
    assertThat(party(Sor.party(4)).name()).isEqualTo("Fjerde");
    assertThat(bed.askFor(new FindParty(Sor.party(3)), PartyView.class)).isEmpty();
  }

  @Test
  void batchEndingInAPoisonEventIsWritten() {
    bed.publish(ID, AT, ALL)
        .publish(Sor.party(3), AT, new SorUnitRenamed(Sor.party(3), "X", Sor.stamp(null)));
    bed.start().catchUp();
    assertThat(party(ID).version()).isEqualTo(ALL.length);
    assertThat(deadLetters()).isEqualTo(1);
  }

  @Test
  void eventsOfABatchAreReadAndWrittenTogether() {
    for (int i = 1; i <= 50; i++) {
      bed.publish(Sor.party(i), AT, Sor.imported(i, "Nr. " + i));
    }
    bed.publish(Sor.party(50), AT, new SorUnitRenamed(Sor.party(50), "Sidste", Sor.stamp(null)));
    bed.server.commands.clear();
    bed.start().catchUp();
    assertThat(party(Sor.party(50)).name()).isEqualTo("Sidste");
    assertThat(commandsOnParties()).startsWith("insert").hasSizeLessThan(10);
  }

  @Test
  void newPartiesAreWrittenWithoutBeingReadAndAgainWhenTheTokenWasLost() {
    for (int i = 1; i <= 50; i++) {
      bed.publish(Sor.party(i), AT, Sor.imported(i, "Nr. " + i));
    }
    bed.server.commands.clear();
    bed.start().catchUp();
    assertThat(commandsOnParties()).contains("insert").doesNotContain("find");
    List<Document> before = stored();

    StreamingEventProcessor processor = bed.processor(ProcessingGroups.PARTY);
    processor.shutDown();
    bed.publish(Sor.party(7), AT, new SorUnitRenamed(Sor.party(7), "Nyt", Sor.stamp(null)));
    bed.forgetTokens(ProcessingGroups.PARTY);
    processor.start();
    bed.catchUp();
    assertThat(party(Sor.party(7)).name()).isEqualTo("Nyt");
    assertThat(stored()).hasSameSizeAs(before);
    assertThat(deadLetters()).isZero();
  }

  @Test
  void aStopFinishesTheBatchInHandSoThatTokenAndViewAreInStep() {
    for (int i = 1; i <= 3000; i++) {
      bed.publish(Sor.party(i), AT, Sor.imported(i, "Nr. " + i));
    }
    bed.start();
    await().pollInterval(Duration.ofMillis(1)).until(() -> !stored().isEmpty());
    bed.processor(ProcessingGroups.PARTY).shutDown();

    assertThat(stored().size()).isEqualTo((int) bed.storedPosition(ProcessingGroups.PARTY) + 1);
  }

  @Test
  void partiesAreStoredAsTheirMappingSays() {
    bed.publish(ID, AT, ALL).start().catchUp();
    MongoTemplate views = ViewStore.on(bed.server.mongo.getMongoDatabaseFactory());
    for (Document stored : stored()) {
      PartyDocument read = views.getConverter().read(PartyDocument.class, stored);
      Document mapped = new Document();
      views.getConverter().write(read, mapped);
      assertThat(mapped).isEqualTo(stored);
      assertThat(new PartyForm().read(stored)).isEqualTo(read);
      assertThat(new PartyForm().write(read).keySet()).containsExactlyElementsOf(mapped.keySet());
    }
  }

  @Test
  void batchWhoseWriteFailsIsTriedAgainAndNothingIsLost() {
    bed.server
        .mongo
        .getCollection("party")
        .createIndex(new Document("name", 1), new IndexOptions().unique(true));
    bed.publish(ID, AT, Sor.imported(1, "Samme navn"))
        .publish(Sor.party(2), AT, Sor.imported(2, "Samme navn"));
    bed.start();
    await().until(() -> stored().size() == 1);
    assertThat(bed.isCaughtUp(ProcessingGroups.PARTY)).isFalse();
    bed.server.mongo.getCollection("party").dropIndex("name_1");
    bed.catchUp();
    assertThat(stored()).hasSize(2);
    assertThat(deadLetters()).isZero();
  }

  @Test
  void eventOfUnknownTypeIsADeadLetter() {
    Object unknown = unknownEvent();
    bed.publish(ID, AT, ALL).publish("gone-1", AT, unknown);
    bed.start().catchUp();
    assertThat(deadLetters()).isEqualTo(1);
    assertThat(
            bed.deadLetters(ProcessingGroups.PARTY)
                .deadLetters()
                .iterator()
                .next()
                .iterator()
                .next()
                .cause()
                .orElseThrow()
                .message())
        .contains("dk.partsync.api.Gone");
    assertThat(party(ID).version()).isEqualTo(ALL.length);
  }

  @Test
  void eventOfUnknownTypeStopsAProcessorWithoutDeadLetterQueue() {
    Object unknown = unknownEvent();
    try (QuerySideBed strict =
        new QuerySideBed(kind.start(), new InMemoryEventStorageEngine(), false)) {
      strict.publish("gone-1", AT, unknown);
      strict.start();
      await().until(() -> strict.isCaughtUp(ProcessingGroups.SETTINGS));
      assertThat(strict.isCaughtUp(ProcessingGroups.PARTY)).isFalse();
    }
  }

  private Object unknownEvent() {
    return bed.serializer.deserialize(
        new SimpleSerializedObject<>("{}", String.class, "dk.partsync.api.Gone", "7"));
  }

  private PartyView stored(String id) {
    Document document =
        bed.server.mongo.getCollection("party").find(new Document("_id", id)).first();
    return new PartyForm()
        .read(document)
        .party()
        .view(LocalDate.now(QuerySideBed.CLOCK), null, Disclosures.OPEN);
  }

  private PartyView party(String id) {
    return bed.ask(new FindParty(id), PartyView.class);
  }

  private void putParty(Party party) {
    ViewStore.on(bed.server.mongo.getMongoDatabaseFactory()).insert(PartyDocument.of(party));
  }

  private List<Document> stored() {
    return bed.server
        .mongo
        .getCollection("party")
        .find()
        .sort(new Document("_id", 1))
        .into(new ArrayList<>());
  }

  private long deadLetters() {
    return bed.deadLetters(ProcessingGroups.PARTY).size();
  }

  private List<String> commandsOnParties() {
    return bed.server.commands.stream()
        .filter(command -> command.get(command.getFirstKey()).isString())
        .filter(command -> command.getString(command.getFirstKey()).getValue().equals("party"))
        .map(command -> command.getFirstKey())
        .toList();
  }

  private static EventMessage<?> message(int index) {
    return QuerySideBed.message(ID, index, AT, Map.of(), ALL[index]);
  }
}

package dk.partsync.query;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartyState;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.Sor;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class QuerySideTest {

  /** The commands of Stable API v1 that a client of views has a use for. */
  private static final Set<String> STABLE_API =
      Set.of("find", "getMore", "insert", "update", "delete", "createIndexes", "listIndexes");

  @Parameter TestServer kind;

  @Test
  void processorsAreExactlyThoseOfTheProjections() {
    try (QuerySideBed bed = new QuerySideBed(kind)) {
      assertThat(bed.configuration().eventProcessingConfiguration().eventProcessors())
          .containsOnlyKeys(ProcessingGroups.PROJECTIONS);
      assertThat(QuerySide.PROCESSORS)
          .extracting(QuerySide.Processor::group)
          .containsExactlyInAnyOrderElementsOf(ProcessingGroups.PROJECTIONS);
    }
  }

  @Test
  void indexesAreCreatedForEveryQueryThatIsNotById() {
    try (QuerySideBed bed = new QuerySideBed(kind)) {
      assertThat(indexes(bed.server.commands))
          .containsExactlyInAnyOrder(
              "party name {\"sort\": 1, \"_id\": 1}",
              "party last-updated {\"at\": 1, \"_id\": 1}",
              "party post-code {\"post\": 1, \"_id\": 1}",
              "party post-code-name {\"post\": 1, \"sort\": 1, \"_id\": 1}",
              "party words {\"words\": 1, \"sort\": 1, \"_id\": 1}",
              "party type-name {\"type\": 1, \"sort\": 1, \"_id\": 1}",
              "party protection-end {\"guarded\": 1, \"_id\": 1}",
              "party start {\"start\": 1}",
              "party end {\"end\": 1}",
              "party cpr-numbers {\"numbers\": 1}",
              "party cvr-numbers {\"cvrNumbers\": 1}",
              "party owner-name {\"owner\": 1, \"sort\": 1, \"_id\": 1}",
              "cases parties {\"parties\": 1, \"_id\": 1}",
              "subscriptions state {\"state\": 1, \"_id\": 1}",
              "accesses at {\"at\": -1, \"_id\": -1}",
              "accesses number {\"number\": 1, \"at\": -1, \"_id\": -1}",
              "accesses party {\"party\": 1, \"at\": -1, \"_id\": -1}",
              "accesses who {\"who\": 1, \"at\": -1, \"_id\": -1}",
              "queued_fetches since {\"since\": 1, \"_id\": 1}",
              "sync_run newest {\"started\": -1, \"_id\": -1}",
              "sync_run register-newest {\"register\": 1, \"started\": -1, \"_id\": -1}",
              "sync_run register-in-step {\"register\": 1, \"inStep\": 1}",
              "sync_run ended {\"ended\": 1}");
      bed.querySide.createIndexes();
    }
  }

  @Test
  void onlyCommandsOfTheStableApiAreUsedAndNoPageIsReachedBySkipping() {
    try (QuerySideBed bed = new QuerySideBed(kind).start()) {
      for (int i = 1; i <= 5; i++) {
        bed.publish(Sor.party(i), Instant.EPOCH, Sor.imported(i, "Nr. " + i));
      }
      bed.catchUp();
      PartyPage first = bed.ask(query(null), PartyPage.class);
      assertThat(bed.ask(query(first.next()), PartyPage.class).parties()).hasSize(2);
      bed.rebuild();
      assertThat(bed.server.commands).extracting(BsonDocument::getFirstKey).isSubsetOf(STABLE_API);
      assertThat(bed.server.commands).noneMatch(command -> command.containsKey("skip"));
    }
  }

  private static FindParties query(String after) {
    return new FindParties(
        "nr",
        Set.of(ContactType.H),
        null,
        "5000",
        PartyState.OPEN,
        PartySort.LAST_UPDATED,
        true,
        after,
        2);
  }

  private static Set<String> indexes(List<BsonDocument> commands) {
    return commands.stream()
        .filter(command -> command.containsKey("createIndexes"))
        .flatMap(
            command ->
                command.getArray("indexes").stream()
                    .map(BsonValue::asDocument)
                    .map(
                        index ->
                            command.getString("createIndexes").getValue()
                                + " "
                                + index.getString("name").getValue()
                                + " "
                                + index.getDocument("key").toJson()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

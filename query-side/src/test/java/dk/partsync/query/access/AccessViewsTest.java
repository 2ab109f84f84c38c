package dk.partsync.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessPage;
import dk.partsync.api.access.AccessRecorded;
import dk.partsync.api.access.AccessView;
import dk.partsync.api.access.FindAccess;
import dk.partsync.api.access.FindAccessOfPerson;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class AccessViewsTest {

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(kind).start();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  private static final Instant AT = Instant.parse("2026-07-31T02:00:00Z");

  @Test
  @DisplayName("N-02 an access is shown with who, why, what was asked and what came of it")
  void anAccessIsShownWhole() {
    record("a1", AT, "anna", "case 7", "p1");
    bed.catchUp();
    assertThat(page(null, null, null).accesses())
        .containsExactly(
            new AccessView(
                "a1",
                AT,
                "anna",
                "case 7",
                AccessKind.FETCH,
                CprOutcome.UPDATED,
                "p1",
                "hash",
                null,
                List.of("cprNumber"),
                1));
  }

  @Test
  void theNewestComeFirstPageByPage() {
    record("a1", AT, "anna", "x", "p1");
    record("a2", AT.plusSeconds(1), "bo", "x", "p2");
    record("a3", AT.plusSeconds(1), "anna", "x", "p1");
    bed.catchUp();
    AccessPage first = page(null, null, null);
    assertThat(first.accesses()).extracting(AccessView::id).containsExactly("a3", "a2");
    AccessPage second = page(null, null, first.next());
    assertThat(second.accesses()).extracting(AccessView::id).containsExactly("a1");
    assertThat(second.next()).isNull();
    assertThat(page("p1", null, null).accesses())
        .extracting(AccessView::id)
        .containsExactly("a3", "a1");
    assertThat(page(null, "bo", null).accesses()).extracting(AccessView::id).containsExactly("a2");
    bed.rebuild();
    assertThat(page(null, null, null)).isEqualTo(first);
  }

  @Test
  @DisplayName("N-03 a person's accesses are found by the party and by the number alone")
  void accessesOfAPersonAreFoundByPartyAndNumber() {
    record("a1", AT, "anna", "x", "p1", null);
    record("a2", AT.plusSeconds(1), "bo", "x", null, "n1");
    record("a3", AT.plusSeconds(2), "bo", "x", null, "n2");
    record("a4", AT.plusSeconds(3), "bo", "x", "p1", "n1");
    record("a5", AT.plusSeconds(4), "bo", "x", "p2", "n2");
    bed.catchUp();
    AccessPage first = ofPerson(List.of("n1", "n0"), null);
    assertThat(first.accesses()).extracting(AccessView::id).containsExactly("a4", "a2");
    assertThat(ofPerson(List.of("n1", "n0"), first.next()).accesses())
        .extracting(AccessView::id)
        .containsExactly("a1");
    assertThat(ofPerson(List.of(), null).accesses())
        .extracting(AccessView::id)
        .containsExactly("a4", "a1");
  }

  private AccessPage ofPerson(List<String> numbers, @Nullable String after) {
    return bed.ask(new FindAccessOfPerson("p1", numbers, after, 2), AccessPage.class);
  }

  private void record(String id, Instant at, String who, String why, String partyId) {
    record(id, at, who, why, partyId, "hash");
  }

  private void record(
      String id,
      Instant at,
      String who,
      String why,
      @Nullable String partyId,
      @Nullable String number) {
    bed.publish(
        QuerySideBed.message(
            id,
            0,
            at,
            Map.of(MetaKeys.WHO, who, MetaKeys.WHY, why),
            new AccessRecorded(
                id,
                AccessKind.FETCH,
                CprOutcome.UPDATED,
                partyId,
                number,
                null,
                List.of("cprNumber"),
                1)));
  }

  private AccessPage page(String partyId, String who, String after) {
    return bed.ask(new FindAccess(partyId, who, after, 2), AccessPage.class);
  }
}

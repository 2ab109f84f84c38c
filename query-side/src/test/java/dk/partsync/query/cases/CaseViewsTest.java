package dk.partsync.query.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cases.CaseClosed;
import dk.partsync.api.cases.CaseOpened;
import dk.partsync.api.cases.CasePage;
import dk.partsync.api.cases.CaseReopened;
import dk.partsync.api.cases.CaseView;
import dk.partsync.api.cases.FindCase;
import dk.partsync.api.cases.FindCasesOfParty;
import dk.partsync.api.cases.PartyAddedToCase;
import dk.partsync.api.cases.PartyRemovedFromCase;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class CaseViewsTest {

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
  private static final LocalDate DAY = LocalDate.of(2026, 7, 30);

  @Test
  void aCaseIsShownWithItsStateAndParties() {
    bed.publish(
            "case-A",
            AT,
            new CaseOpened("A"),
            new PartyAddedToCase("A", "p1"),
            new PartyAddedToCase("A", "p2"),
            new PartyRemovedFromCase("A", "p1"),
            new CaseClosed("A", DAY))
        .catchUp();
    assertThat(found("A")).isEqualTo(new CaseView("A", 5, false, DAY, List.of("p2")));
    bed.publish("case-A", AT, new CaseReopened("A")).catchUp();
    assertThat(found("A")).isEqualTo(new CaseView("A", 6, true, null, List.of("p2")));
    CaseView live = found("A");
    bed.rebuild();
    assertThat(found("A")).isEqualTo(live);
  }

  @Test
  void aPartysCasesComePageByPage() {
    for (String id : List.of("A", "B", "C")) {
      bed.publish("case-" + id, AT, new CaseOpened(id), new PartyAddedToCase(id, "p1"));
    }
    bed.publish("case-D", AT, new CaseOpened("D"), new PartyAddedToCase("D", "p2")).catchUp();
    CasePage first = page(null);
    assertThat(first.cases()).extracting(CaseView::caseId).containsExactly("A", "B");
    CasePage second = page(first.next());
    assertThat(second.cases()).extracting(CaseView::caseId).containsExactly("C");
    assertThat(second.next()).isNull();
  }

  private CasePage page(String after) {
    return bed.ask(new FindCasesOfParty("p1", after, 2), CasePage.class);
  }

  private CaseView found(String id) {
    return bed.ask(new FindCase(id), CaseView.class);
  }
}

package dk.partsync.query.cvr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cvr.CvrIntakeView;
import dk.partsync.api.cvr.CvrUnitsWanted;
import dk.partsync.api.cvr.FindCvrIntake;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.query.support.InCvr;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class CvrIntakeViewsTest {

  private static final Instant AT = Instant.parse("2026-07-31T02:00:00Z");
  private static final String LIST = "intake-0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final String AGAIN = "intake-1f8fad5b-d9cb-469f-a165-70867728950e";
  private static final CvrUnitsWanted WANTED =
      new CvrUnitsWanted(LIST, List.of(InCvr.NUMBER, InCvr.OTHER_NUMBER), List.of(InCvr.P_NUMBER));

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

  @Test
  void aListTellsWhatHasBecomeOfItsNumbers() {
    bed.publish(QuerySideBed.message(LIST, 0, AT, Map.of(MetaKeys.WHO, "anna"), WANTED)).catchUp();
    assertThat(list(LIST)).isEqualTo(view(LIST, AT, "anna", 3, 0, 3, List.of()));
    bed.publish(
            InCvr.id(1),
            AT,
            InCvr.registered(1, InCvr.company("4000000001", InCvr.NUMBER, "Prøve")))
        .publish("plan-1", AT.plusSeconds(1), rejected(InCvr.OTHER_NUMBER))
        .catchUp();
    CvrIntakeView after = view(LIST, AT, "anna", 3, 1, 1, List.of(InCvr.OTHER_NUMBER));
    assertThat(list(LIST)).isEqualTo(after);
    bed.rebuild();
    assertThat(list(LIST)).isEqualTo(after);
  }

  @Test
  void aNumberThatIsWantedAnewIsAskedForAnew() {
    bed.publish("plan-1", AT, rejected(InCvr.OTHER_NUMBER));
    CvrUnitsWanted again = new CvrUnitsWanted(AGAIN, List.of(InCvr.OTHER_NUMBER), List.of());
    bed.publish(AGAIN, AT.plusSeconds(1), again).catchUp();
    assertThat(list(AGAIN)).isEqualTo(view(AGAIN, AT.plusSeconds(1), null, 1, 0, 1, List.of()));
  }

  @Test
  void whatNobodyWantedIsNoList() {
    assertThat(bed.askFor(new FindCvrIntake(LIST), CvrIntakeView.class)).isEmpty();
  }

  private static SyncRowsRejected rejected(String number) {
    return new SyncRowsRejected(
        "run-1",
        "plan-1",
        0,
        List.of(
            RejectedRow.ofWanted(1, number, RowReason.UNIT_UNKNOWN),
            RejectedRow.ofWanted(2, InCvr.P_NUMBER, RowReason.UNREADABLE_ANSWER)));
  }

  private static CvrIntakeView view(
      String id,
      Instant at,
      String who,
      int wanted,
      int registered,
      int waiting,
      List<String> unknown) {
    return new CvrIntakeView(id, at, who, wanted, registered, waiting, unknown.size(), unknown);
  }

  private CvrIntakeView list(String id) {
    return bed.ask(new FindCvrIntake(id), CvrIntakeView.class);
  }
}

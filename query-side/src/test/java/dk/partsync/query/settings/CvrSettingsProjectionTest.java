package dk.partsync.query.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsChanged;
import dk.partsync.api.settings.CvrSettingsView;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.settings.FindCvrSettings;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CvrSettingsProjectionTest {

  private static final Instant AT = Instant.parse("2026-07-31T02:00:00.5Z");
  private static final CvrSettings SET =
      new CvrSettings(
          true,
          CvrSource.DISTRIBUTION,
          "https://a",
          "https://b",
          "https://c",
          "https://d",
          100,
          1000,
          false,
          3,
          20,
          7);

  @ParameterizedTest
  @MethodSource("dk.partsync.query.support.TestServer#present")
  @DisplayName("A1-01 CVR has settings of its own: off at first, then what was set last")
  void theSettingsOfCvrAreTheLastThatWereSet(TestServer kind) {
    try (QuerySideBed bed = new QuerySideBed(kind).start()) {
      assertThat(settings(bed))
          .isEqualTo(new CvrSettingsView(CvrSettings.defaults(), 0, null, null));
      bed.publish(
              QuerySideBed.message(
                  ChangeCvrSettings.SETTINGS_ID,
                  0,
                  AT,
                  Map.of(MetaKeys.WHO, "anna"),
                  new CvrSettingsChanged(SET)))
          .catchUp();
      CvrSettingsView set = new CvrSettingsView(SET, 1, "anna", AT);
      assertThat(settings(bed)).isEqualTo(set);
      bed.rebuild();
      assertThat(settings(bed)).isEqualTo(set);
    }
  }

  private static CvrSettingsView settings(QuerySideBed bed) {
    return bed.ask(new FindCvrSettings(), CvrSettingsView.class);
  }
}

package dk.partsync.query.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.CprSettingsView;
import dk.partsync.api.settings.DialogueTab;
import dk.partsync.api.settings.FindCprSettings;
import dk.partsync.api.settings.RuleBasis;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class CprSettingsProjectionTest {

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

  private static final Instant AT = Instant.parse("2026-07-31T02:00:00.5Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final CprSettings SET =
      new CprSettings(
          true,
          new CprAgreement("A-1", DAY),
          true,
          true,
          true,
          "https://a",
          "https://b",
          "https://c",
          "https://d",
          "Skjult",
          SubscriptionRule.ALL_CASES,
          new RuleBasis("law", "owner", DAY),
          90,
          7,
          100,
          1000,
          true,
          30,
          DialogueTab.CPR);

  @Test
  @DisplayName("A1-18 A2-25 a fresh installation has the defaults: off, public, F2's words")
  void freshInstallationHasTheDefaults() {
    assertThat(settings()).isEqualTo(new CprSettingsView(CprSettings.defaults(), 0, null, null));
    assertThat(settings().settings().privateAccess()).isFalse();
    assertThat(settings().settings().protectionText())
        .isEqualTo("Denne part har adressebeskyttelse");
  }

  @Test
  void theLastChangeIsShownWithWhoMadeIt() {
    bed.publish(
            QuerySideBed.message(
                "settings-CPR", 0, AT, Map.of(MetaKeys.WHO, "anna"), new CprSettingsChanged(SET)))
        .catchUp();
    assertThat(settings()).isEqualTo(new CprSettingsView(SET, 1, "anna", AT));
    CprSettingsView live = settings();
    bed.rebuild();
    assertThat(settings()).isEqualTo(live);
  }

  private CprSettingsView settings() {
    return bed.ask(new FindCprSettings(), CprSettingsView.class);
  }
}

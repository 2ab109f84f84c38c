package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyProtection;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.DialogueTab;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CprButtonsTest {

  private static final PartyView PERSON =
      view(ContactType.P, new PartyProtection(ProtectionState.NONE, false, null, List.of()));

  @Test
  @DisplayName("A2-01 without the module there is neither button nor tab")
  void withoutTheModuleThereIsNothing() {
    CprButtons buttons = CprButtons.of(PERSON, CprSettings.defaults(), path -> true);

    assertThat(buttons.fetch()).isFalse();
    assertThat(buttons.find()).isFalse();
    assertThat(PartyTab.of(ContactType.C, false)).doesNotContain(PartyTab.CPR);
  }

  @Test
  @DisplayName("A2-11 who may not send the forms has no buttons")
  void withoutTheRightThereIsNothing() {
    CprButtons buttons = CprButtons.of(PERSON, used(DialogueTab.OTHER), path -> false);

    assertThat(buttons.fetch()).isFalse();
    assertThat(buttons.find()).isFalse();
  }

  @Test
  @DisplayName("A2-37 the buttons are on the tab that is set")
  void theyAreOnTheTabThatIsSet() {
    for (DialogueTab tab : DialogueTab.values()) {
      CprButtons buttons = CprButtons.of(PERSON, used(tab), path -> true);
      assertThat(buttons.fetch() && buttons.find()).isTrue();
      assertThat(buttons.on().name()).isEqualTo(tab.name());
    }
  }

  @Test
  void unitsHaveNoButtonsOfCpr() {
    CprButtons buttons =
        CprButtons.of(view(ContactType.J, null), used(DialogueTab.CPR), path -> true);

    assertThat(buttons.fetch() || buttons.find()).isFalse();
    assertThat(buttons.cvrFetch()).isTrue();
  }

  private static CprSettings used(DialogueTab tab) {
    CprSettings defaults = CprSettings.defaults();
    return new CprSettings(
        true,
        new CprAgreement("A-1", LocalDate.of(2026, 1, 15)),
        true,
        false,
        false,
        defaults.publicUrl(),
        defaults.privateUrl(),
        defaults.tokenUrl(),
        "client",
        defaults.protectionText(),
        defaults.rule(),
        null,
        defaults.graceDays(),
        defaults.minimumAgeDays(),
        defaults.callsPerHour(),
        defaults.callsPerDay(),
        defaults.blockBeyondBudget(),
        defaults.changeLimitPercent(),
        tab);
  }

  private static PartyView view(ContactType type, @Nullable PartyProtection protection) {
    return new PartyView(
        "person-0f8fad5b-d9cb-469f-a165-70867728950e",
        type,
        1,
        null,
        "Palle Prøve",
        "",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        PartyState.OPEN,
        List.of(),
        Instant.EPOCH,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        protection,
        List.of());
  }
}

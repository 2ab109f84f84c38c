package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartyFormTest {

  private static final PersonDetails WHOLE =
      new PersonDetails(
          new PersonName("Palle", "Prøve", "P. Prøve"),
          new PersonAddress(
              List.of("c/o Prøve", "Prøvevej 3", "Prøveby", "4", "5"), "9000", "By", "SE"),
          new PersonContactData("11223344", "55667788", "p@example.dk", true, "https://example.dk"),
          "Linje 1\nLinje 2");

  @Test
  @DisplayName("A2-27 everything that is written down goes through the form and comes back")
  void nothingIsLostInTheForm() {
    PartyForm form = PartyForm.of(WHOLE, 7);
    Map<String, String> sent = new HashMap<>(form.values());
    sent.put("ownsEmailDomain", "true");
    sent.put("note", "Linje 1\r\nLinje 2");

    assertThat(PartyForm.typed(sent, 7).toDetails()).isEqualTo(WHOLE);
  }

  @Test
  void faultsStandAtTheirFields() {
    Map<String, String> sent = Map.of("postCode", "90", "mobile", "x", "country", "DK");

    assertThat(PartyForm.typed(sent, 1).faults(true))
        .containsOnlyKeys("givenNames", "postCode", "mobile");
    assertThat(PartyForm.typed(sent, 1).faults(false)).containsOnlyKeys("postCode", "mobile");
  }

  @Test
  void aConflictTellsWhatIsSavedInstead() {
    Map<String, String> sent = new HashMap<>(PartyForm.of(WHOLE, 7).values());
    sent.put("phone", "99887766");

    assertThat(PartyForm.typed(sent, 7).otherIn(PartyForm.of(WHOLE, 8)))
        .containsExactly(Map.entry("phone", "11223344"));
  }

  @Test
  @DisplayName("A2-30 what the name and address lack for a search is named")
  void whatASearchLacksIsNamed() {
    Map<String, String> sent = Map.of("givenNames", "Palle", "line1", " ");

    assertThat(CprSearchForm.of(PartyForm.typed(sent, 1)).missingOnGeneral())
        .containsExactly("surname", "line1", "postCode");
    assertThat(CprSearchForm.of(PartyForm.of(WHOLE, 1)).missingOnGeneral()).isEmpty();
  }

  @Test
  void nothingOfThePersonIsInItsText() {
    assertThat(PartyForm.of(WHOLE, 1).toString() + CprSearchForm.of(PartyForm.of(WHOLE, 1)))
        .doesNotContain("Palle", "9000");
  }
}

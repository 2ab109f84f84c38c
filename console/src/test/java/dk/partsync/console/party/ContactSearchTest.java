package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartySort;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactSearchTest {

  @Test
  void turningForthAndBackLeadsToTheSamePage() {
    ContactSearch second = ContactSearch.ALL.turnedTo("one");
    ContactSearch third = second.turnedTo("two");
    assertThat(third.after()).isEqualTo("two");
    assertThat(third.turnedBack()).isEqualTo(second);
    assertThat(second.turnedBack()).isEqualTo(ContactSearch.ALL);
    assertThat(ContactSearch.ALL.turnedBack().after()).isNull();
  }

  @Test
  void anOrderBeginsTheListAnewAndTurnsRoundWhenItIsChosenAgain() {
    ContactSearch sorted = ContactSearch.ALL.turnedTo("one").sortedBy(PartySort.LAST_UPDATED);
    assertThat(sorted.after()).isNull();
    assertThat(sorted.descending()).isTrue();
    assertThat(sorted.sortedBy(PartySort.LAST_UPDATED).descending()).isFalse();
    assertThat(sorted.sortedBy(PartySort.NAME).descending()).isFalse();
  }

  @Test
  void typeAndRegisterNarrowTogether() {
    assertThat(form(null, ContactSource.CVR).search().types())
        .containsExactlyInAnyOrder(ContactType.J, ContactType.V);
    assertThat(form(ContactType.V, ContactSource.CVR).search().types())
        .containsExactly(ContactType.V);
    assertThat(form(ContactType.H, ContactSource.CPR).search().types()).isEmpty();
  }

  @Test
  void nothingThatLookedForSomebodyWritesItDown() {
    assertThat(form(null, null).search().toString()).doesNotContain("Hemmelig");
    assertThat(form(null, null).toString()).doesNotContain("Hemmelig");
    assertThat(ContactText.meanings("Hemmelig").toString()).doesNotContain("Hemmelig");
  }

  private static ContactSearchForm form(ContactType type, ContactSource source) {
    return new ContactSearchForm(
        " Hemmelig ", type, source, null, null, null, null, List.of("one"), null, null);
  }
}

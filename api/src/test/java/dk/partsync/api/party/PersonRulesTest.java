package dk.partsync.api.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRulesTest {

  private static final PersonName NAME = new PersonName("Åse", "Prøvesen", null);
  private static final PersonAddress ADDRESS =
      new PersonAddress(List.of("Prøvevej 7"), "9999", "Egholm", "DK");

  @Test
  @DisplayName("A2-27 every field can be written down to its full length")
  void everyFieldCanBeFilled() {
    String line = "ø".repeat(150);
    PersonDetails full =
        new PersonDetails(
            new PersonName(line, line, line),
            new PersonAddress(Collections.nCopies(5, line), "9999", line, "DK"),
            new PersonContactData(
                "+45 99 99 00 01", "(99)99-00.02", "a@example.invalid", true, "w".repeat(500)),
            "😀".repeat(3999) + "\n.");
    assertThat(PersonRules.faultsOf(full)).containsOnlyKeys("note");
    assertThat(PersonRules.faultsOf(with(NAME, ADDRESS, "First\r\n\tsecond" + "n".repeat(3900))))
        .isEmpty();
    PersonDetails within =
        new PersonDetails(full.name(), full.address(), full.contactData(), "😀".repeat(4000));
    assertThat(PersonRules.faultsOf(within)).isEmpty();
  }

  @Test
  void aPersonHasAtLeastOneName() {
    assertThat(PersonRules.faultsOf(with(new PersonName(" ", "", "For letters"), ADDRESS, null)))
        .containsOnlyKeys("name");
    assertThat(PersonRules.faultsOf(with(new PersonName(null, "Prøvesen", null), ADDRESS, null)))
        .isEmpty();
  }

  @Test
  void everyTooLongTextIsNamed() {
    String line = "x".repeat(151);
    PersonDetails details =
        new PersonDetails(
            new PersonName(line, line, line),
            new PersonAddress(List.of(line), "12345678901", line, "SE"),
            new PersonContactData(
                "1".repeat(41), "2".repeat(41), "a@" + "b".repeat(253), false, "w".repeat(501)),
            "n".repeat(4001));
    assertThat(PersonRules.faultsOf(details))
        .containsOnlyKeys(
            "name.givenNames",
            "name.surname",
            "name.addressingName",
            "address.lines",
            "address.postCode",
            "address.district",
            "contactData.phone",
            "contactData.mobile",
            "contactData.email",
            "contactData.website",
            "note");
    assertThat(PersonRules.faultsOf(details).values())
        .allSatisfy(text -> assertThat(text).doesNotContain("xx", "ww", "nn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "a\u202eb", "a\u2028b", "a\ud800b", "a\u007fb"})
  void invisibleCharactersAreRefused(String text) {
    assertThat(PersonRules.faultsOf(with(new PersonName(text, null, null), ADDRESS, null)))
        .containsOnlyKeys("name.givenNames");
    assertThat(
            PersonRules.faultsOf(
                with(NAME, new PersonAddress(List.of("ok", text), null, null, "DK"), null)))
        .containsOnlyKeys("address.lines");
  }

  @ParameterizedTest
  @CsvSource({"DK, 123, false", "DK, 9999, true", "SE, 111 29, true", "dk, 99999, false"})
  void aPostCodeFitsItsCountry(String country, String postCode, boolean fits) {
    PersonAddress address = new PersonAddress(List.of(), postCode, null, country);
    assertThat(PersonRules.faultsOf(with(NAME, address, null)).isEmpty()).isEqualTo(fits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"D", "DNK", "D1", "Æ!"})
  void aCountryIsACodeOfTwoLetters(String country) {
    PersonAddress address = new PersonAddress(List.of(), null, null, country);
    assertThat(PersonRules.faultsOf(with(NAME, address, null))).containsOnlyKeys("address.country");
  }

  @Test
  void atMostFiveLinesOfAnAddress() {
    PersonAddress address = new PersonAddress(Collections.nCopies(6, "line"), null, null, "DK");
    assertThat(PersonRules.faultsOf(with(NAME, address, null))).containsOnlyKeys("address.lines");
  }

  @Test
  void blanksAreNoValuesAndAnAddressIsInDenmarkUnlessItSaysOtherwise() {
    assertThat(new PersonName(" Åse ", " ", "").full()).isEqualTo("Åse");
    assertThat(new PersonAddress(List.of(" a ", " "), " ", "", null))
        .isEqualTo(new PersonAddress(List.of("a"), null, null, "DK"));
    assertThat(with(NAME, ADDRESS, " ").note()).isNull();
  }

  @Test
  void nothingOfAPersonIsShownInTexts() {
    PersonDetails details =
        new PersonDetails(
            NAME, ADDRESS, new PersonContactData("99990001", null, null, false, null), "a note");
    String id = PersonId.of(new UUID(1, 2));
    assertThat(
            List.of(
                details,
                details.contactData(),
                new RegisterParty(id, details),
                new ChangePartyDetails(id, details, 1L),
                new PartyRegistered(id, ContactType.P, details),
                new PartyDetailsChanged(id, NAME, ADDRESS, details.contactData(), "a note")))
        .extracting(Object::toString)
        .allSatisfy(
            text -> assertThat(text).doesNotContain("Åse", "Prøve", "9999", "Egholm", "a note"));
  }

  @Test
  void theIdOfAPersonIsNoOthers() {
    assertThat(PersonId.isOne(PersonId.of(UUID.randomUUID()))).isTrue();
    assertThat(List.of("sor-651411000016002", "person-1", "person-" + "0".repeat(36), ""))
        .noneMatch(PersonId::isOne);
  }

  private static PersonDetails with(PersonName name, PersonAddress address, String note) {
    return new PersonDetails(name, address, PersonContactData.none(), note);
  }
}

package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.PartialDate;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.cpr.RelationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PersonMapperTest {

  private static final Instant NOW = Instant.parse("2026-09-20T10:00:00Z");

  private static CprPerson map(ObjectNode person) {
    Part part = new Part(person);
    return PersonMapper.of(part, NumberMapper.of(part));
  }

  @Test
  void identityNameAndStatusAreThoseInForce() {
    CprPerson person = map(Persons.whole());

    assertThat(person.personId()).isEqualTo("6d1f3f0e-52c8-4a8e-9c1b-0d9b7a2e4c11");
    assertThat(person.numbers())
        .isEqualTo(new CprNumbers(Persons.CURRENT, List.of(Persons.FORMER)));
    assertThat(person.name().full()).isEqualTo("Maja Prøve Testesen");
    assertThat(person.name().addressingName()).isEqualTo("Testesen,Maja Prøve");
    assertThat(person.name().marks()).containsExactly("forkortet");
    assertThat(person.name().validFrom()).isEqualTo(day("2010-06-10"));
    assertThat(person.status().status()).isEqualTo(PersonStatus.RESIDENT);
    assertThat(person.status().since()).isEqualTo(day("1984-05-23"));
  }

  @Test
  void addressesAreMappedWithTheirParts() {
    CprPerson person = map(Persons.whole());

    assertThat(person.addresses().residence().lines())
        .containsExactly("c/o Eksempel", "Prøvebakken 7, 3. th", "Prøveby");
    assertThat(person.addresses().residence().houseNumber()).isEqualTo("007");
    assertThat(person.addresses().residence().municipality())
        .isEqualTo(new CprCode("0851", "Aalborg", null));
    assertThat(person.addresses().residence().movedFrom())
        .isEqualTo(new CprCode("0751", "Aarhus", null));
    assertThat(person.addresses().residence().movedToMunicipality()).isEqualTo(day("2011-01-02"));
    assertThat(person.addresses().residence().validFrom())
        .isEqualTo(PartialDate.parse("2012-03-04", true));
    assertThat(person.addresses().supplementary().lines()).containsExactly("Gavlen", "Baghuset");
    assertThat(person.addresses().contact().lines()).containsExactly("Postboks 12", "9100 Aalborg");
    assertThat(person.addresses().contact().validTo()).isEqualTo(day("2030-01-01"));
    assertThat(person.addresses().abroad()).isNull();
    assertThat(person.addresses().cameFrom()).isEqualTo(new CprCode("5120", "Sverige", "SWE"));
  }

  @Test
  void anEmigratedPersonsAddressAbroadIsMapped() {
    ObjectNode person = Persons.whole();
    person.put("status", "udrejst").remove("adresseoplysninger");
    ((ObjectNode) person.path("udrejseIndrejser").get(0)).put("status", "aktuel");

    CprPerson mapped = map(person);

    assertThat(mapped.addresses().residence()).isNull();
    assertThat(mapped.addresses().abroad().lines()).containsExactly("Prøvegata 4");
    assertThat(mapped.addresses().abroad().country().iso()).isEqualTo("NOR");
    assertThat(mapped.addresses().cameFrom()).isNull();
  }

  @Test
  void personalDataAreMapped() {
    CprPerson person = map(Persons.whole());

    assertThat(person.personalData().sex()).isEqualTo("kvinde");
    assertThat(person.personalData().birthDate()).isEqualTo(PartialDate.parse("1984-05", true));
    assertThat(person.personalData().birthDate().value()).isEqualTo(LocalDate.of(1984, 5, 1));
    assertThat(person.personalData().birthPlace().name()).isEqualTo("Prøvesogn");
    assertThat(person.personalData().birthPlaceText()).isEqualTo("om bord");
    assertThat(person.personalData().occupation()).isEqualTo("bager");
    assertThat(person.personalData().civilStatus().type()).isEqualTo("gift");
    assertThat(person.personalData().civilStatus().separatedSince()).isEqualTo(day("2025-11-03"));
    assertThat(person.personalData().citizenships())
        .extracting(citizenship -> citizenship.country().iso())
        .containsExactly("DNK", "NOR");
    assertThat(person.personalData().citizenships().get(1).since())
        .isEqualTo(PartialDate.parse("1984-05-23", true));
    assertThat(person.personalData().church()).isEqualTo("medlem_af_folkekirken");
  }

  @Test
  @DisplayName("A2-22 N-10 relatives come with their relation and their own protections")
  void relativesAreMappedWithTheirOwnProtections() {
    List<CprRelative> relatives = map(Persons.whole()).relatives();

    assertThat(relatives)
        .extracting(CprRelative::kind, CprRelative::name, relative -> hides(relative))
        .containsExactly(
            Tuple.tuple(RelationKind.SPOUSE, "Anders Testesen", true),
            Tuple.tuple(RelationKind.MOTHER, "Inger Testdal", false),
            Tuple.tuple(RelationKind.FATHER_OR_CO_MOTHER, "Karl Testdal", false),
            // the register does not tell of protections here
            Tuple.tuple(RelationKind.CHILD, "Ida Testesen", true),
            Tuple.tuple(RelationKind.CHILD, null, false),
            Tuple.tuple(RelationKind.CUSTODY_HOLDER, "Ukendt Holder", true),
            Tuple.tuple(RelationKind.IN_CUSTODY, null, false),
            Tuple.tuple(RelationKind.GUARDIAN, "Advokat Ole Eksempel", false));
    assertThat(relatives.get(1).cprNumber()).isEqualTo("1106501248");
    assertThat(relatives.get(2).birthDate()).isEqualTo(day("1948-05-07"));
    assertThat(relatives.get(5).role()).isEqualTo("anden");
    assertThat(relatives.get(5).until()).isEqualTo(day("2002-05-23"));
    assertThat(relatives.get(7).role()).isEqualTo("FULD");
    assertThat(relatives.get(7).guardianLines()).containsExactly("Torvet 1", "9000 Aalborg");
  }

  private static boolean hides(CprRelative relative) {
    return relative.protections().stream()
        .anyMatch(p -> p.kind().hidesNameAndAddress() && p.isActiveAt(NOW));
  }

  @Test
  @DisplayName("A2-23 N-09 protections in force and to come are kept with their terms")
  void protectionsAreMappedWithTheirTerms() {
    CprPerson person = map(Persons.whole());

    assertThat(person.protections())
        .containsExactly(
            new CprProtection(
                ProtectionKind.NAME_AND_ADDRESS,
                "navne_og_adresse",
                Instant.parse("2026-02-10T08:25:00Z"),
                Instant.parse("2027-02-09T23:00:00Z")),
            new CprProtection(
                ProtectionKind.MARKETING,
                "markedsfoering",
                Instant.parse("2015-05-01T00:00:00Z"),
                null));
    assertThat(person.protectionAt(NOW)).isEqualTo(ProtectionState.PROTECTED);
    assertThat(person.protectionAt(Instant.parse("2027-02-10T00:00:00Z")))
        .isEqualTo(ProtectionState.NONE);
  }

  @ParameterizedTest
  @DisplayName("N-09 a protection that cannot be read is in force without end")
  @CsvSource({
    "navne_og_adresse, aktuel, soon, 2020-01-01T00:00:00Z",
    "navne_og_adresse, aktuel, 2019-01-01T00:00:00Z, never",
    "navne_og_adresse, aktuel, 2019-01-01, 2020-01-01",
    "navne_og_adresse, aktuel, 2020-01-02T00:00:00Z, 2020-01-01T00:00:00Z",
    "navne_og_adresse, aktuel, 2090-01-01T00:00:00Z, +99999-01-01T00:00:00Z",
    "navne_og_adresse, gældende, ,",
    "navne_og_adresse, , ,",
    "NAVNE_OG_ADRESSE, AKTUEL, 2019-01-01T00:00:00Z,",
    "skjult_opholdssted, aktuel, ,",
    ", aktuel, ,"
  })
  void whatCannotBeReadProtects(String kind, String status, String from, String until) {
    ObjectNode person = Persons.whole();
    person
        .putArray("beskyttelser")
        .addObject()
        .put("beskyttelsestype", kind)
        .put("status", status)
        .put("virkningfra", from)
        .put("virkningtil", until);

    assertThat(map(person).protectionAt(NOW)).isEqualTo(ProtectionState.PROTECTED);
  }

  @Test
  @DisplayName("N-09 a person whose protections are not told is protected; an empty list is none")
  void protectionsThatAreNotToldProtect() {
    ObjectNode person = Persons.whole();
    person.remove("beskyttelser");
    assertThat(map(person).protectionAt(NOW)).isEqualTo(ProtectionState.PROTECTED);
    person.put("beskyttelser", "navne_og_adresse");
    assertThat(map(person).protectionAt(NOW)).isEqualTo(ProtectionState.PROTECTED);
    person.putArray("beskyttelser").addNull();
    assertThat(map(person).protectionAt(NOW)).isEqualTo(ProtectionState.PROTECTED);
    person.putNull("beskyttelser");
    assertThat(map(person).protectionAt(NOW)).isEqualTo(ProtectionState.NONE);
  }

  @ParameterizedTest
  @DisplayName("N-32 N-33 every status has its meaning, an unknown one keeps its text")
  @CsvSource({
    "bopael_i_danmark, RESIDENT",
    "Bopael_I_Danmark_Hoej_Vejkode, RESIDENT_WITHOUT_FIXED_ADDRESS",
    "bopael_i_groenland, RESIDENT_IN_GREENLAND",
    "bopael_i_groenland_hoej_vejkode, RESIDENT_IN_GREENLAND_WITHOUT_FIXED_ADDRESS",
    "ej_bopael, NOT_RESIDENT",
    "annulleret, ANNULLED",
    "nedlagt_person, NUMBER_CLOSED",
    "forsvundet, DISAPPEARED",
    "udrejst, EMIGRATED",
    "doed, DEAD",
    "genopstanden, OTHER"
  })
  void everyStatusHasItsMeaning(String text, PersonStatus status) {
    CprPerson person = map(Persons.whole().put("status", text));
    assertThat(person.status().status()).isEqualTo(status);
    assertThat(person.status().text()).isEqualTo(text);
  }

  @Test
  void theOrderOfTheRegistersListsMakesNoDifference() {
    ObjectNode turned = Persons.whole();
    turned
        .properties()
        .forEach(
            member -> {
              if (member.getValue() instanceof ArrayNode list) {
                List<JsonNode> items = new java.util.ArrayList<>(list.values());
                Collections.reverse(items);
                list.removeAll().addAll(items);
              }
            });

    assertThat(turned).isNotEqualTo(Persons.whole());
    assertThat(map(turned)).isEqualTo(map(Persons.whole()));
    assertThat(map(turned).contentHash()).isEqualTo(map(Persons.whole()).contentHash());
  }

  @Test
  void numbersAreReadWithAHyphenAndLeftOutWhenTheyAreNone() {
    ObjectNode person = Persons.whole();
    ((ObjectNode) person.path("personnumre").get(0)).put("personnummer", "230584-1239");
    ((ObjectNode) person.path("personnumre").get(2)).put("personnummer", "9999999999");
    ((ObjectNode) person.path("boern").get(1).path("barn")).put("personnummer", "210512-4126");
    ((ObjectNode) person.path("boern").get(0).path("barn")).put("personnummer", "none");

    assertThat(map(person).numbers()).isEqualTo(map(Persons.whole()).numbers());
    assertThat(map(person).relatives())
        .filteredOn(relative -> relative.kind() == RelationKind.CHILD)
        .extracting(CprRelative::cprNumber)
        .containsExactly("2105124126", null);
  }

  @Test
  void aPersonWhoseNumberWasClosedHasItsLastOne() {
    ObjectNode person = Persons.whole();
    person.path("personnumre").forEach(one -> ((ObjectNode) one).put("status", "historisk"));
    assertThat(map(person).numbers().current()).isEqualTo(Persons.WITHDRAWN);
  }

  @Test
  @DisplayName("N-30 the private service's person has a single name and address")
  void singleObjectsAreReadLikeLists() {
    ObjectNode person = Persons.whole();
    for (String list : List.of("navne", "adresseoplysninger", "udrejseIndrejser", "vaergemaal")) {
      JsonNode last = person.path(list).get(person.path(list).size() - 1);
      person.remove(list);
      person.set(list.equals("navne") ? "navn" : list, last);
    }
    ((ObjectNode) person.path("vaergemaal")).remove("status");

    CprPerson mapped = map(person);

    assertThat(mapped.name().full()).isEqualTo("Maja Prøve Testesen");
    assertThat(mapped.addresses().residence().roadName()).isEqualTo("Prøvebakken");
    assertThat(mapped.relatives()).extracting(CprRelative::name).contains("Tidligere Værge");
  }

  private static PartialDate day(String text) {
    return PartialDate.parse(text, false);
  }
}

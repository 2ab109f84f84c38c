package dk.partsync.simulator.cpr;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows single records of a person as objects of an answer (section 4.5). */
final class Records {

  private Records() {}

  static Map<String, Object> protection(Protection protection) {
    return new Node()
        .with("beskyttelsestype", protection.type())
        .with("status", protection.current() ? RecordStatus.CURRENT : RecordStatus.HISTORIC)
        .with("virkningfra", Node.text(protection.from()))
        .with("virkningtil", Node.text(protection.to()))
        .members();
  }

  static Map<String, Object> number(Dated<String> number) {
    return new Node().with("personnummer", number.value()).dated(number).members();
  }

  static Map<String, Object> name(Dated<Name> dated) {
    Name name = dated.value();
    return new Node()
        .with("fornavne", name.given())
        .with("mellemnavn", name.middle())
        .with("efternavn", name.surname())
        .with("adresseringsnavn", name.addressing())
        .with("efternavnmarkering", name.mark())
        .dated(dated)
        .members();
  }

  static Map<String, Object> home(Dated<Home> dated) {
    Home home = dated.value();
    Lines supplementary = home.supplementary();
    return new Node()
        .with("conavn", home.careOf())
        .day("fraflytningsdatokommune", home.leftFormer())
        .with("fraflytningsdatokommuneusikkerhedsmarkering", false)
        .with("fraflytningskommunekode", home.formerMunicipality().code())
        .with("fraflytningskommunenavn", home.formerMunicipality().name())
        .day("tilflytningsdatokommune", home.inMunicipalitySince())
        .with("tilflytningsdatokommuneusikkerhedsmarkering", dated.fromUncertain())
        .with("cprAdresse", place(home.place()))
        .with("supplerendeAdresse", supplementary == null ? null : lines(supplementary))
        .dated(dated)
        .members();
  }

  static Map<String, Object> place(Place place) {
    return new Node()
        .with("cprkommunekode", place.municipality().code())
        .with("cprkommunenavn", place.municipality().name())
        .with("cprvejkode", place.roadCode())
        .with("vejadresseringsnavn", place.road())
        .with("vejnavn", place.road())
        .with("husnummer", place.houseNumber())
        .with("etage", place.floor())
        .with("sidedoer", place.door())
        .with("bygningsnummer", place.building())
        .with("bynavn", place.locality())
        .with("postnummer", place.postCode())
        .with("postdistrikt", place.district())
        .with("daradresse", place.darId())
        .members();
  }

  static Map<String, Object> lines(Lines lines) {
    return new Node()
        .with("status", RecordStatus.CURRENT)
        .day("virkningfra", lines.from())
        .day("virkningtil", lines.to())
        .lines("adresselinie", lines.text())
        .members();
  }

  static Map<String, Object> journey(Dated<Journey> dated) {
    Journey journey = dated.value();
    Country back = journey.back();
    return new Node()
        .lines("udenlandsadresselinie", journey.lines())
        .with("cprLandUdrejse", country(journey.out()))
        .with("cprLandIndrejse", back == null ? null : country(back))
        .dated(dated)
        .members();
  }

  static Map<String, Object> period(Dated<?> dated) {
    return new Node().dated(dated).members();
  }

  static Map<String, Object> citizenship(Dated<Country> dated) {
    return new Node()
        .with("status", dated.status())
        .day("virkningFra", dated.from())
        .with("virkningFraUsikkerhedsmarkering", dated.fromUncertain())
        .day("virkningTil", dated.to())
        .with("virkningTilUsikkerhedsmarkering", false)
        .with("cprland", country(dated.value()))
        .with("cprlandekode", dated.value().code())
        .members();
  }

  static Map<String, Object> church(Dated<String> dated) {
    return new Node().with("tilhoersforhold", dated.value()).dated(dated).members();
  }

  static Map<String, Object> guardianship(Guardianship guardianship) {
    return new Node()
        .with("vaergemaalstype", guardianship.type())
        .with("vaergenavn", guardianship.guardian())
        .with("status", RecordStatus.CURRENT)
        .day("virkningfra", guardianship.address().from())
        .with("virkningfrausikkerhedsmarkering", false)
        .lines("adresselinie", guardianship.address().text())
        .members();
  }

  static Map<String, Object> authority(Authority authority, @Nullable String iso) {
    return new Node()
        .with("kode", authority.code())
        .with("navn", authority.name())
        .with("landekode", iso)
        .with(
            "administrativEnhedType",
            new Node()
                .with("typeKode", authority.type())
                .with("typeNavn", authority.typeName())
                .members())
        .members();
  }

  private static Map<String, Object> country(Country country) {
    return authority(new Authority(country.code(), country.name(), "30", "Land"), country.iso());
  }
}

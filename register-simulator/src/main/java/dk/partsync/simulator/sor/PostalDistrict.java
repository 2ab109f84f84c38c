package dk.partsync.simulator.sor;

import java.util.List;

/**
 * A postcode with the district, municipality and region it belongs to; centre in metres, UTM zone
 * 32 / ETRS89, roughly. Outside Denmark region and centre are absent (registers/sor.md section
 * 4.6).
 */
record PostalDistrict(
    String postCode,
    String name,
    String municipalityCode,
    String municipality,
    String regionCode,
    String country,
    int east,
    int north) {

  static final List<PostalDistrict> DENMARK =
      List.of(
          in("1084", "2100", "København Ø", "0101", "København", 725, 6179),
          in("1084", "2200", "København N", "0101", "København", 723, 6178),
          in("1084", "2000", "Frederiksberg", "0147", "Frederiksberg", 721, 6176),
          in("1084", "3400", "Hillerød", "0219", "Hillerød", 704, 6203),
          in("1084", "3000", "Helsingør", "0217", "Helsingør", 723, 6215),
          in("1084", "3700", "Rønne", "0400", "Bornholm", 865, 6123),
          in("1085", "4000", "Roskilde", "0265", "Roskilde", 694, 6171),
          in("1085", "4600", "Køge", "0259", "Køge", 700, 6150),
          in("1085", "4200", "Slagelse", "0330", "Slagelse", 646, 6142),
          in("1085", "4700", "Næstved", "0370", "Næstved", 673, 6123),
          in("1085", "4300", "Holbæk", "0316", "Holbæk", 669, 6178),
          in("1083", "5000", "Odense C", "0461", "Odense", 588, 6140),
          in("1083", "5700", "Svendborg", "0479", "Svendborg", 601, 6102),
          in("1083", "5970", "Ærøskøbing", "0492", "Ærø", 590, 6083),
          in("1083", "6700", "Esbjerg", "0561", "Esbjerg", 465, 6147),
          in("1083", "6000", "Kolding", "0621", "Kolding", 530, 6150),
          in("1083", "7100", "Vejle", "0630", "Vejle", 534, 6174),
          in("1083", "6400", "Sønderborg", "0540", "Sønderborg", 550, 6086),
          in("1083", "6200", "Aabenraa", "0580", "Aabenraa", 526, 6100),
          in("1082", "8000", "Aarhus C", "0751", "Aarhus", 574, 6223),
          in("1082", "8700", "Horsens", "0615", "Horsens", 553, 6191),
          in("1082", "8600", "Silkeborg", "0740", "Silkeborg", 534, 6225),
          in("1082", "8800", "Viborg", "0791", "Viborg", 524, 6256),
          in("1082", "7400", "Herning", "0657", "Herning", 498, 6221),
          in("1082", "7800", "Skive", "0779", "Skive", 502, 6269),
          in("1081", "9000", "Aalborg", "0851", "Aalborg", 556, 6323),
          in("1081", "9800", "Hjørring", "0860", "Hjørring", 559, 6368),
          in("1081", "9900", "Frederikshavn", "0813", "Frederikshavn", 592, 6366),
          in("1081", "7700", "Thisted", "0787", "Thisted", 481, 6312),
          in("1081", "9700", "Brønderslev", "0810", "Brønderslev", 557, 6347));

  static final List<PostalDistrict> ABROAD =
      List.of(
          new PostalDistrict("100", "Tórshavn", "", "", "", "FO", 0, 0),
          new PostalDistrict("3900", "Nuuk", "", "", "", "GL", 0, 0));

  private static PostalDistrict in(
      String region, String postCode, String name, String code, String town, int east, int north) {
    return new PostalDistrict(postCode, name, code, town, region, "DK", east * 1000, north * 1000);
  }
}

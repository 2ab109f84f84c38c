package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes small snapshots for tests; columns in an order of its own, FromDate last. */
final class Csv {

  static final List<String> COLUMNS =
      List.of(
          "SorId",
          "EntityName",
          "FirstFromDate",
          "ToDate",
          "UpdatedAt",
          "PostalAddressStreetName",
          "PostalAddressStreetBuildingId",
          "PostalAddressPostCodeId",
          "PostalAddressCountryIdCode",
          "PostalAddressCoordETRS89z32EMeasure",
          "VirtualAddressTelephoneNumber",
          "FromDate");
  static final String HEADER = String.join(";", COLUMNS);

  private final List<String> lines = new ArrayList<>(List.of(HEADER));

  /** A good row with the columns given in pairs set otherwise. */
  static String row(String sorId, String... columnsAndRawFields) {
    Map<String, String> fields = new LinkedHashMap<>();
    COLUMNS.forEach(column -> fields.put(column, ""));
    fields.put("SorId", sorId);
    fields.put("EntityName", "Prøveklinikken");
    fields.put("FirstFromDate", "2020-01-01");
    fields.put("UpdatedAt", "2026-01-02");
    fields.put("PostalAddressStreetName", "Egernvej");
    fields.put("PostalAddressCountryIdCode", "DK");
    for (int i = 0; i < columnsAndRawFields.length; i += 2) {
      fields.put(columnsAndRawFields[i], columnsAndRawFields[i + 1]);
    }
    return fields.values().stream().collect(Collectors.joining(";"));
  }

  static String id(long number) {
    return SorId.of(number).value();
  }

  Csv add(String line) {
    lines.add(line);
    return this;
  }

  @Override
  public String toString() {
    return String.join("\r\n", lines) + "\r\n";
  }
}

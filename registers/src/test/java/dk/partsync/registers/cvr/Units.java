package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrAddress;
import dk.partsync.api.cvr.CvrAddresses;
import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrContactData;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitKind;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An invented company as CVR's service tells of it, row by row, and as it is understood. */
final class Units {

  static final LocalDate TODAY = LocalDate.of(2026, 9, 20);
  static final String ID = "4990000001";
  static final String NUMBER = "99000015";

  private static final JsonMapper JSON = new JsonMapper();

  private Units() {}

  /** Every row of the company, a copy at each call. */
  static Map<CvrEntity, ArrayNode> rows() {
    InputStream company = Units.class.getResourceAsStream("/cvr/company.json");
    ObjectNode entities = (ObjectNode) JSON.readTree(company);
    Map<CvrEntity, ArrayNode> rows = new EnumMap<>(CvrEntity.class);
    entities
        .properties()
        .forEach(
            entity -> rows.put(CvrEntity.valueOf(entity.getKey()), (ArrayNode) entity.getValue()));
    return rows;
  }

  /** What the rows come to. */
  static CvrUnit company() {
    return new CvrUnit(
        new CvrIdentity(CvrUnitKind.COMPANY, ID, NUMBER, null),
        "Prøvehavnens Tømrerværksted ApS",
        new CvrAddresses(location(), postal()),
        List.of(new CvrCode("433200", "Tømrer"), new CvrCode("412000", "Opførelse")),
        new CvrCode("80", "Anpartsselskab"),
        new CvrStatus(
            "aktiv",
            List.of(new CvrCode("3", "Konkurs"), new CvrCode("7", "Under konkurs")),
            LocalDate.of(2019, 4, 1),
            null),
        true,
        new CvrContactData("00001234", "post@example.invalid"),
        null);
  }

  private static CvrAddress location() {
    return new CvrAddress(
        "0a3f50c0-1111-4222-8333-944455566677",
        "1234",
        "Prøvegade",
        "12B",
        null,
        "2",
        "tv",
        null,
        null,
        "9999",
        "Prøveby",
        "0101",
        "PRØVEKOMMUNE",
        "DK",
        null,
        "Kontorhotellet");
  }

  private static CvrAddress postal() {
    return new CvrAddress(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "9999",
        "Prøveby",
        null,
        null,
        "DK",
        "Postboks 17",
        null);
  }

  /** The unit that rows come to. */
  static CvrUnit join(Map<CvrEntity, ArrayNode> rows) {
    List<Row> companies = list(rows.get(CvrEntity.COMPANY));
    UnitRow unit = UnitRow.of(CvrUnitKind.COMPANY, companies, TODAY).findFirst().orElseThrow();
    Attributes attributes = new Attributes();
    CvrEntity.ATTRIBUTES.forEach(
        entity -> attributes.add(entity, List.of(ID), list(rows.get(entity))));
    return UnitMapper.of(unit, attributes, TODAY);
  }

  private static List<Row> list(ArrayNode rows) {
    return rows.values().stream().map(Row::new).toList();
  }
}

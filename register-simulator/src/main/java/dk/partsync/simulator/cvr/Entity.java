package dk.partsync.simulator.cvr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities of the schema, in the order in which an import tells of them (section 7.1), with the
 * fields of which one has to be filtered on (section 6.5; where none was captured, the ids and
 * numbers alone).
 */
enum Entity {
  UNIT("CVREnhed", null, "datafordelerRowId, forretningsnoegle, id"),
  COMPANY("Virksomhed", null, "CVRNummer, datafordelerRowId, id, virksomhedStartdato"),
  PRODUCTION_UNIT(
      "Produktionsenhed", null, "datafordelerRowId, id, pNummer, tilknyttetVirksomhedsCVRNummer"),
  PARTICIPANT("AndreDeltagere", null, "datafordelerRowId, id"),
  ADVERTISING("Reklamebeskyttelse", null, Entity.BY_UNIT),
  NAME("Navn", null, "CVREnhedsId, datafordelerRowId, vaerdi"),
  ADDRESS("Adressering", "AdresseringAnvendelse", "Adresse, CVREnhedsId, datafordelerRowId"),
  PHONE("Telefonnummer", null, Entity.BY_UNIT),
  FAX("Telefaxnummer", null, "datafordelerRowId"),
  EMAIL("e_mailadresse", null, Entity.BY_UNIT),
  INDUSTRY("Branche", "sekvens", "CVREnhedsId, datafordelerRowId, vaerdi"),
  FORM("Virksomhedsform", null, Entity.BY_UNIT),
  SUPPLIER("AnsvarligDataleverandoer", null, Entity.BY_UNIT),
  CREDIT("Kreditoplysninger", null, Entity.BY_UNIT),
  LIABLE(
      "FuldtAnsvarligDeltagerRelation",
      "deltagendeEnhedsId",
      "CVREnhedsId, datafordelerRowId, deltagendeEnhedsId"),
  EMPLOYMENT("Beskaeftigelse", "beskaeftigelsestalstype", Entity.BY_UNIT),
  /** Restricted; no IT-system here is approved for it, and there is no data. */
  PERSON("CVRPerson", null, "CPRPerson, datafordelerRowId, id");

  static final String PREFIX = "CVR_";

  private static final String BY_UNIT = "CVREnhedsId, datafordelerRowId";

  private final String title;
  private final @Nullable String slotField;
  private final String compulsory;

  /**
   * @param slotField the field that tells rows of one unit apart that hold at the same time; null
   *     when one row holds at a time
   */
  Entity(String title, @Nullable String slotField, String compulsory) {
    this.title = title;
    this.slotField = slotField;
    this.compulsory = compulsory;
  }

  static Entity ofRootField(String rootField) {
    return Arrays.stream(values())
        .filter(entity -> entity.rootField().equals(rootField))
        .findFirst()
        .orElseThrow();
  }

  String rootField() {
    return PREFIX + title;
  }

  /** As notices spell it. */
  String eventName() {
    return this == EMAIL ? "e-mailadresse" : title;
  }

  @Nullable String slotField() {
    return slotField;
  }

  /** The fields of which one has to be filtered on, as the refusal lists them. */
  String compulsoryText() {
    return compulsory;
  }

  List<String> compulsory() {
    return Arrays.asList(compulsory.split(", ", -1));
  }

  /** Whether rows tell when they were registered and when they hold. */
  boolean bitemporal() {
    return this != UNIT && this != EMPLOYMENT;
  }

  /** The field that holds the unit's id. */
  String idField() {
    return switch (this) {
      case UNIT, COMPANY, PRODUCTION_UNIT, PARTICIPANT, PERSON -> "id";
      default -> "CVREnhedsId";
    };
  }

  /** The fields that order rows and make their cursors (section 6.3). */
  List<String> key() {
    List<String> fields = new ArrayList<>();
    fields.add(idField());
    if (slotField != null) {
      fields.add(slotField);
    }
    if (bitemporal()) {
      fields.add("registreringFra");
      fields.add("virkningFra");
    }
    return List.copyOf(fields);
  }
}

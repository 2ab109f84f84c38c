package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrUnitKind;
import java.util.List;

/**
 * What CVR tells of a unit, of which it answers one at a time (section 6.6): two kinds of unit, and
 * what hangs on them by {@code CVREnhedsId}.
 */
enum CvrEntity {
  COMPANY("CVR_Virksomhed", "id", "CVRNummer status virksomhedStartdato virksomhedOphoersdato"),
  PRODUCTION_UNIT(
      "CVR_Produktionsenhed",
      "id",
      "pNummer status produktionsenhedStartdato produktionsenhedOphoersdato"
          + " tilknyttetVirksomhedsCVRNummer tilknyttetTilVirksomhedStartdato"
          + " tilknyttetTilVirksomhedOphoersdato"),
  NAME("CVR_Navn", "CVREnhedsId", "sekvens vaerdi"),
  ADDRESS(
      "CVR_Adressering",
      "CVREnhedsId",
      "AdresseringAnvendelse Adresse coNavn CVRAdresse_vejkode CVRAdresse_vejnavn"
          + " CVRAdresse_husnummerFra CVRAdresse_husnummerTil CVRAdresse_etagebetegnelse"
          + " CVRAdresse_doerbetegnelse CVRAdresse_supplerendeBynavn CVRAdresse_postboks"
          + " CVRAdresse_postnummer CVRAdresse_postdistrikt CVRAdresse_kommunekode"
          + " CVRAdresse_kommunenavn CVRAdresse_landekode CVRAdresse_adresseFritekst"),
  INDUSTRY("CVR_Branche", "CVREnhedsId", "sekvens vaerdi vaerdiTekst"),
  FORM("CVR_Virksomhedsform", "CVREnhedsId", "vaerdi vaerdiTekst"),
  ADVERTISING("CVR_Reklamebeskyttelse", "CVREnhedsId", "vaerdi"),
  CREDIT(
      "CVR_Kreditoplysninger",
      "CVREnhedsId",
      "Kreditoplysning kreditoplysningstekst statusvaerdi statusvaerdiTekst"),
  PHONE("CVR_Telefonnummer", "CVREnhedsId", "vaerdi"),
  EMAIL("CVR_e_mailadresse", "CVREnhedsId", "vaerdi");

  /** What hangs on units. */
  static final List<CvrEntity> ATTRIBUTES =
      List.of(NAME, ADDRESS, INDUSTRY, FORM, ADVERTISING, CREDIT, PHONE, EMAIL);

  private static final String TIMES = " registreringFra registreringTil virkningFra virkningTil";

  private final String field;
  private final String idField;
  private final String selection;

  CvrEntity(String field, String idField, String selection) {
    this.field = field;
    this.idField = idField;
    this.selection = idField + " " + selection + TIMES;
  }

  /** Root field of questions for it. */
  String field() {
    return field;
  }

  /** The member that holds the unit's id. */
  String idField() {
    return idField;
  }

  /** What is selected of a row: no more than this product keeps. */
  String selection() {
    return selection;
  }

  /** Whether units of the kind have it. */
  boolean isOf(CvrUnitKind kind) {
    return kind == CvrUnitKind.COMPANY || (this != FORM && this != CREDIT);
  }
}

package dk.partsync.simulator.cpr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Something that CPR delivered about a person.
 *
 * @param kind business event (section 6.7)
 * @param delivered {@code afleveringsdato}
 */
record Event(String kind, Instant delivered) {

  static final String ADDRESS = "CPRADRESSE";
  static final String NAME = "NAVN_OG_BESKYTTELSE";
  static final String PROTECTION = "ADRESSEOPLYSNINGER_OG_BESKYTTELSE";
  static final String PERSON = "PERSON";
  static final String NUMBER = "PERSONNUMMER";
  static final String JOURNEY = "UDREJSEINDREJSE";
  static final String DISAPPEARANCE = "FORSVINDING";
  static final String CIVIL_STATUS = "CIVILSTAND";
  static final String PARENTS = "FORAELDEROPLYSNING";
  static final String CUSTODY = "FORAELDREMYNDIGHEDSOPLYSNING";

  /** Day from which it holds. */
  LocalDate day() {
    return LocalDate.ofInstant(delivered, ZoneOffset.UTC);
  }
}

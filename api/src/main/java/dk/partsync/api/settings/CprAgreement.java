package dk.partsync.api.settings;

import java.time.LocalDate;

/** The organisation's agreement with CPR Services (A2-10). */
public record CprAgreement(String number, LocalDate date) {}

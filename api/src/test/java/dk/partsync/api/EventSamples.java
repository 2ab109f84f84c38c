package dk.partsync.api;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitContactDataChanged;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.party.SorUnitMoved;
import dk.partsync.api.party.SorUnitPeriodChanged;
import dk.partsync.api.party.SorUnitReclassified;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.party.SorUnitTransferred;
import dk.partsync.api.settings.SorForceFullCleared;
import dk.partsync.api.settings.SorSettingsChanged;
import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorSpeciality;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncLaneFreed;
import dk.partsync.api.sync.SyncLaneTaken;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.api.sync.SyncRunApproved;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunRejected;
import dk.partsync.api.sync.SyncRunResumed;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncSourceFetched;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** One of every event, with every field filled in. */
final class EventSamples {

  private static final String PARTY = "sor-7770031000016004";
  private static final String RUN = "run-1";
  private static final String PLAN = "plan-1";
  private static final LocalDate START = LocalDate.of(2012, 2, 1);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final SorAddress ADDRESS =
      new SorAddress(
          "Egernvej",
          "12",
          "3",
          "tv",
          "Port C2",
          "9999",
          "Egholm",
          "1082",
          "DK",
          new BigDecimal("574123.45"),
          new BigDecimal("6223456.78"));
  private static final SorContactData CONTACT_DATA =
      new SorContactData("+45 99 99 00 05", "post@example.invalid", "www.example.invalid");
  private static final SorClassification CLASSIFICATION =
      new SorClassification(
          "OE",
          "550851000005109",
          "klinisk enhed",
          List.of(new SorSpeciality("394591006", "neurologi")),
          "9901010",
          "5799999000119");
  private static final SorAffiliation AFFILIATION =
      new SorAffiliation(
          "7770011000016005",
          "Egholm Region",
          "99999993",
          "region",
          "7770021000016001",
          "Egholm Sygehus",
          "hospital",
          "7770021000016001");
  static final SorUnit UNIT =
      new SorUnit(
          "Egholm Sygehus; \"Sengeafsnit\" Ø",
          ADDRESS,
          CONTACT_DATA,
          CLASSIFICATION,
          AFFILIATION,
          START,
          END);
  private static final SorStamp STAMP =
      new SorStamp(
          LocalDate.of(2026, 8, 15),
          LocalDateTime.of(2026, 8, 14, 9, 30),
          "0123456789abcdefABCDE_");
  private static final SourceFile SOURCE =
      new SourceFile(
          "https://sor.example.invalid/SorEntity_daily.csv",
          "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
          123456,
          Instant.parse("2026-09-20T02:15:00Z"),
          "\"abc\"",
          true);

  private static final PersonName NAME = new PersonName("Åse Test", "Prøvesen", "Å T Prøvesen");
  private static final PersonAddress OWN_ADDRESS =
      new PersonAddress(List.of("Prøvevej 7, st. tv", "c/o Eksempel"), "9999", "Egholm", "DK");
  private static final PersonContactData OWN_CONTACT =
      new PersonContactData(
          "+45 99 99 00 01", "99990002", "aase@example.invalid", true, "https://example.invalid");
  private static final String PERSON = "person-0f8fad5b-d9cb-469f-a165-70867728950e";

  static final List<Object> ALL =
      List.of(
          new SorUnitImported(PARTY, "7770031000016004", UNIT, STAMP),
          new SorUnitRenamed(PARTY, "Sengeafsnit Øst", STAMP),
          new SorUnitMoved(PARTY, ADDRESS, STAMP),
          new SorUnitContactDataChanged(PARTY, CONTACT_DATA, STAMP),
          new SorUnitReclassified(PARTY, CLASSIFICATION, STAMP),
          new SorUnitTransferred(PARTY, AFFILIATION, STAMP),
          new SorUnitPeriodChanged(PARTY, START, END, STAMP),
          new SorUnitReopened(PARTY, END, STAMP),
          new SorUnitClosed(PARTY, END, true, List.of("7770041000016006")),
          new PartyRegistered(
              PERSON,
              ContactType.P,
              new PersonDetails(NAME, OWN_ADDRESS, OWN_CONTACT, "First line\nsecond line")),
          new PartyDetailsChanged(PERSON, NAME, OWN_ADDRESS, OWN_CONTACT, ""),
          new SyncRunStarted(
              RUN,
              Register.SOR,
              SyncMode.FULL,
              true,
              true,
              true,
              "https://sor.example.invalid/SorEntity_daily.csv",
              "https://sor.example.invalid/Sor_complete.zip",
              5,
              30,
              SOURCE),
          new SyncSourceFetched(RUN, SOURCE),
          new SyncRowsRejected(
              RUN,
              PLAN,
              0,
              List.of(
                  new RejectedRow(7, "651411000016003", RowReason.WRONG_CHECK_DIGIT, "SorId"),
                  RejectedRow.ofPerson(
                      8, "person-0f8fad5b-d9cb-469f-a165-70867728950e", RowReason.NUMBER_UNKNOWN),
                  RejectedRow.ofWanted(9, "99990031", RowReason.UNIT_UNKNOWN))),
          new SyncChangesPlanned(
              RUN,
              PLAN,
              0,
              List.of(
                  new PlannedChange(
                      SyncAction.CREATE, "7770031000016004", 2, "Ny", null, false, List.of()),
                  new PlannedChange(
                      SyncAction.CLOSE,
                      "7770041000016006",
                      0,
                      null,
                      END,
                      true,
                      List.of("7770031000016004")),
                  PlannedChange.ofPerson(
                      SyncAction.CONFIRM, "person-0f8fad5b-d9cb-469f-a165-70867728950e", 3))),
          new SyncRunPlanned(
              RUN,
              PLAN,
              new PlanCounts(28, 7, 6, 5, 4, 3, 3, 2, 1, 1, 100, 90),
              1,
              1,
              LocalDate.of(2026, 9, 20),
              List.of("1 missing unit was left open."),
              SyncRunState.HELD),
          new SyncRunHeld(RUN, List.of(new HoldReason(HoldCode.TOO_MANY_CLOSINGS, 50, 90, 5))),
          new SyncRunApproved(RUN, "looked at it"),
          new SyncRunRejected(RUN, "wrong file"),
          new SyncChunkApplied(RUN, 3, new AppliedCounts(1, 2, 3, 4, 5), true),
          new SyncRunResumed(RUN, SyncRunState.APPLYING),
          new SyncRunCompleted(RUN, true),
          new SyncRunFailed(RUN, FailureCode.MISSING_COLUMN, "Column SorId is missing."),
          new SyncRunCancelled(RUN, "not today"),
          new SyncLaneTaken(Register.SOR, RUN),
          new SyncLaneFreed(Register.SOR, RUN, SyncMode.DAILY, SOURCE),
          new SorSettingsChanged(true, true, "https://a", "https://b", "", 6, 31),
          new SorForceFullCleared(RUN));

  private EventSamples() {}
}

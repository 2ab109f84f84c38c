package dk.partsync.http;

import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyProtection;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsView;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Views that handlers answer in tests. */
public final class Samples {

  public static final Instant START = Instant.parse("2026-11-01T05:00:00Z");

  private Samples() {}

  public static SyncRunView run(long version, SyncRunState state) {
    return new SyncRunView(
        "run-1",
        version,
        Register.SOR,
        SyncMode.DAILY,
        false,
        false,
        false,
        state,
        "anna",
        START,
        state.isEnd() ? START.plusMillis(14_250) : null,
        START,
        "https://sor.example/daily.csv",
        new SourceFile("https://sor.example/daily.csv", "ab".repeat(32), 10, null, null, false),
        LocalDate.of(2026, 11, 1),
        new PlanCounts(10, 1, 2, 3, 1, 2, 1, 4, 0, 0, 20, 15),
        new AppliedCounts(1, 2, 0, 1, 4),
        1,
        1,
        List.of(),
        List.of("Look at line 3."),
        null,
        null,
        0,
        state == SyncRunState.FAILED ? FailureCode.SOURCE_UNREACHABLE : null,
        state == SyncRunState.FAILED ? "No answer from sor.example." : null,
        "plan-1");
  }

  public static PartyView party(long version) {
    return new PartyView(
        "sor-651411000016002",
        ContactType.H,
        version,
        "651411000016002",
        "Klinikken",
        "Vejen 1",
        "8000",
        "Aarhus C",
        "DK",
        null,
        null,
        null,
        LocalDate.of(2015, 1, 1),
        null,
        false,
        PartyState.OPEN,
        List.of(),
        START,
        START,
        null,
        LocalDate.of(2026, 10, 20),
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  public static PartyView person(String id, long version, PersonDetails details) {
    return new PartyView(
        id,
        ContactType.P,
        version,
        null,
        details.name().full(),
        details.address().line(),
        details.address().postCode(),
        details.address().district(),
        details.address().country(),
        details.contactData().phone(),
        details.contactData().email(),
        null,
        null,
        null,
        false,
        PartyState.OPEN,
        List.of(),
        START,
        null,
        null,
        null,
        null,
        details,
        null,
        null,
        new PartyProtection(ProtectionState.NONE, false, null, List.of()),
        List.of());
  }

  public static SorSettingsView settings(long version) {
    return new SorSettingsView(SorSettings.defaults(), version, "anna", START);
  }
}

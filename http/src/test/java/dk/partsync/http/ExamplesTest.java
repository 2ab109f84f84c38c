package dk.partsync.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.AccessPage;
import dk.partsync.api.cases.CasePage;
import dk.partsync.api.cases.CaseView;
import dk.partsync.api.changes.ChangePage;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cpr.CprLookupAnswer;
import dk.partsync.api.credentials.CredentialTest;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.cvr.CvrFetchAnswer;
import dk.partsync.api.cvr.CvrIntakeView;
import dk.partsync.api.cvr.CvrLookupAnswer;
import dk.partsync.api.operations.StoreStatus;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.ProtectionPage;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsView;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsView;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsView;
import dk.partsync.api.subscription.SubscriptionPage;
import dk.partsync.api.subscription.SubscriptionView;
import dk.partsync.api.sync.PlannedChangePage;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.web.access.AccessReport;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExamplesTest {

  private static final JsonMapper JSON = HttpJson.mapper();

  static Map<String, Class<?>> examples() {
    return Map.ofEntries(
        Map.entry("unmaskParty", PartyView.class),
        Map.entry("pauseUpdates", PartyView.class),
        Map.entry("resumeUpdates", PartyView.class),
        Map.entry("assignNumber", PartyView.class),
        Map.entry("fetchFromCpr", CprFetchAnswer.class),
        Map.entry("chooseCandidate", CprFetchAnswer.class),
        Map.entry("lookUpPerson", CprLookupAnswer.class),
        Map.entry("registerCompany", CvrFetchAnswer.class),
        Map.entry("fetchFromCvr", CvrFetchAnswer.class),
        Map.entry("lookUpCompany", CvrLookupAnswer.class),
        Map.entry("pauseCvrUpdates", PartyView.class),
        Map.entry("resumeCvrUpdates", PartyView.class),
        Map.entry("showCvrIntake", CvrIntakeView.class),
        Map.entry("showCvrSettings", CvrSettingsView.class),
        Map.entry("changeCvrSettings", CvrSettingsView.class),
        Map.entry("changeCvrSettings.request", CvrSettings.class),
        Map.entry("testCvrConnection", ConnectionTest.class),
        Map.entry("searchParties", PartyPage.class),
        Map.entry("changeParty", PartyView.class),
        Map.entry("registerParty.request", PersonDetails.class),
        Map.entry("changeParty.request", PersonDetails.class),
        Map.entry("listParties", PartyPage.class),
        Map.entry("showParty", PartyView.class),
        Map.entry("listPartyHistory", PartyHistory.class),
        Map.entry("listSyncRuns", SyncRunPage.class),
        Map.entry("showSyncRun", SyncRunView.class),
        Map.entry("listPlannedChanges", PlannedChangePage.class),
        Map.entry("listRejectedRows", RejectedRowPage.class),
        Map.entry("showCprSettings", CprSettingsView.class),
        Map.entry("changeCprSettings.request", CprSettings.class),
        Map.entry("showSchedule", ScheduleView.class),
        Map.entry("changeSchedule", ScheduleView.class),
        Map.entry("changeSchedule.request", RunSchedule.class),
        Map.entry("showRegisterStatus", RegisterStatus.class),
        Map.entry("showCase", CaseView.class),
        Map.entry("listCasesOfParty", CasePage.class),
        Map.entry("showSubscription", SubscriptionView.class),
        Map.entry("listSubscriptions", SubscriptionPage.class),
        Map.entry("listProtections", ProtectionPage.class),
        Map.entry("listAccesses", AccessPage.class),
        Map.entry("reportAccesses", AccessReport.class),
        Map.entry("showStore", StoreStatus.class),
        Map.entry("listChanges", ChangePage.class),
        Map.entry("showSorSettings", SorSettingsView.class),
        Map.entry("changeSorSettings.request", SorSettings.class),
        Map.entry("showCredentials", CredentialsView.class),
        Map.entry("testCredential", CredentialTest.class),
        Map.entry("testSorConnection", ConnectionTest.class));
  }

  @ParameterizedTest
  @MethodSource("names")
  void anExampleIsWhatTheEndpointWrites(String name) throws Exception {
    try (InputStream in = getClass().getResourceAsStream("/openapi/" + name + ".json")) {
      JsonNode example = JSON.readTree(in);
      Object value = JSON.treeToValue(example, examples().get(name));

      assertThat(JSON.readTree(JSON.writeValueAsString(value))).isEqualTo(example);
    }
  }

  static Iterable<String> names() {
    return examples().keySet();
  }
}

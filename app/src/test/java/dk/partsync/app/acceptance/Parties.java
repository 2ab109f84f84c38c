package dk.partsync.app.acceptance;

import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sor.SorId;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Parties as a case worker reads them over HTTP. */
final class Parties {

  private static final String PATH = "/api/parties";

  private final ApiClient api;

  Parties(ApiClient api) {
    this.api = api;
  }

  /** Every party, page by page. */
  List<PartySummary> all() {
    return list("limit=200");
  }

  /** Those that are new or look different from before in anything but when they were in step. */
  List<PartySummary> changedSince(List<PartySummary> before) {
    Set<PartySummary> known = before.stream().map(Parties::lasting).collect(Collectors.toSet());
    return all().stream().map(Parties::lasting).filter(party -> !known.contains(party)).toList();
  }

  private static PartySummary lasting(PartySummary party) {
    return new PartySummary(
        party.id(),
        party.contactType(),
        party.sorId(),
        party.name(),
        party.addressLine(),
        party.postCode(),
        party.district(),
        party.advertisingProtected(),
        party.startDate(),
        party.endDate(),
        party.endDateInferred(),
        party.state(),
        party.lastUpdated(),
        null,
        party.protection());
  }

  /** Every party that matches a query string. */
  List<PartySummary> list(String query) {
    List<PartySummary> parties = new ArrayList<>();
    PartyPage page = page(query);
    parties.addAll(page.parties());
    while (page.next() != null) {
      page = page(query + "&after=" + URLEncoder.encode(page.next(), StandardCharsets.UTF_8));
      parties.addAll(page.parties());
    }
    return parties;
  }

  private PartyPage page(String query) {
    return api.get(PATH + "?" + query).as(PartyPage.class);
  }

  PartyView get(SorId id) {
    return answer(id, "").as(PartyView.class);
  }

  /** The party as of what a query string says. */
  PartyView asOf(SorId id, String query) {
    return answer(id, "?" + query).as(PartyView.class);
  }

  Answer answer(SorId id, String suffix) {
    return api.get(PATH + "/" + id.partyId() + suffix);
  }

  List<PartyHistory.Entry> history(SorId id) {
    return answer(id, "/history?limit=200").as(PartyHistory.class).entries();
  }
}

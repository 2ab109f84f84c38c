package dk.partsync.web.access;

import dk.partsync.api.access.AccessPage;
import dk.partsync.api.access.AccessReportBasis;
import dk.partsync.api.access.AccessView;
import dk.partsync.api.access.FindAccessOfPerson;
import dk.partsync.api.access.MakeAccessReport;
import dk.partsync.api.cases.CasePage;
import dk.partsync.api.cases.CaseView;
import dk.partsync.api.cases.FindCasesOfParty;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes reports of all uses of a person's data; each is recorded as one itself. */
@Component
public final class AccessReports {

  private static final int PAGE = 200;

  private final Commands commands;
  private final Queries queries;

  AccessReports(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  /** The report of what was recorded until now; refused without a purpose. */
  public AccessReport make(String partyId, Caller caller) {
    AccessReportBasis basis =
        commands.send(new MakeAccessReport(partyId), caller, AccessReportBasis.class);
    List<AccessView> accesses = new ArrayList<>();
    AccessPage page = accesses(partyId, basis, null);
    accesses.addAll(page.accesses());
    while (page.next() != null && accesses.size() < AccessReport.MOST) {
      page = accesses(partyId, basis, page.next());
      accesses.addAll(page.accesses());
    }
    Collections.reverse(accesses);
    StaffNumbers staff = new StaffNumbers();
    Set<String> cases = cases(partyId);
    return new AccessReport(
        partyId,
        basis.at(),
        accesses.stream()
            .filter(access -> access.at().isBefore(basis.at()))
            .map(access -> staff.reported(access, cases))
            .toList(),
        page.next() == null);
  }

  private AccessPage accesses(String partyId, AccessReportBasis basis, @Nullable String after) {
    return queries.ask(
        new FindAccessOfPerson(partyId, basis.numberHashes(), after, PAGE), AccessPage.class);
  }

  private Set<String> cases(String partyId) {
    Set<String> ids = new HashSet<>();
    String after = null;
    do {
      CasePage page = queries.ask(new FindCasesOfParty(partyId, after, PAGE), CasePage.class);
      page.cases().stream().map(CaseView::caseId).forEach(ids::add);
      after = page.next();
    } while (after != null);
    return ids;
  }
}

package dk.partsync.console.party;

import dk.partsync.api.cpr.CprLookupAnswer;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartySummary;
import dk.partsync.console.InvalidInputException;
import dk.partsync.console.User;
import dk.partsync.web.Caller;
import dk.partsync.web.Queries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a person is looked up in CPR or written down. */
@Component
final class ContactPersonPage {

  private static final String VIEW = "console/contacts/person";

  private final Queries queries;

  ContactPersonPage(Queries queries) {
    this.queries = queries;
  }

  /**
   * With what was written down so far.
   *
   * @param faults see {@link ContactPersonForm#faults}
   */
  String show(Model model, ContactPersonForm form, Map<String, String> faults) {
    return show(model, form, faults, ContactLookupForm.empty(), Map.of());
  }

  /** The same when another party has the number: that one is shown the way to. */
  String taken(Model model, ContactPersonForm form) {
    model.addAttribute("holder", holder(Objects.requireNonNull(form.cprNumber())));
    return show(model, form, Map.of("cprNumber", "failure.NUMBER_TAKEN"));
  }

  /** With what is wrong with a lookup. */
  String lookup(Model model, ContactLookupForm lookup, Map<String, String> faults) {
    return show(model, ContactPersonForm.empty(), Map.of(), lookup, faults);
  }

  /** With what came of a lookup. */
  String answer(Model model, ContactLookupForm lookup, CprLookupAnswer answer) {
    model.addAttribute("answer", answer);
    model.addAttribute("candidates", ContactCandidate.of(answer.candidates()));
    Map<String, String> missing = new LinkedHashMap<>();
    answer.missing().forEach(field -> missing.put(field, "contacts.fault.missing"));
    return lookup(model, lookup, missing);
  }

  /** Sends for a purpose; none, and a fault, when that is no text. */
  static @Nullable Caller caller(User user, @Nullable String purpose, Map<String, String> faults) {
    try {
      return user.caller(Objects.requireNonNullElse(purpose, ""));
    } catch (InvalidInputException wrong) {
      faults.put(wrong.field(), wrong.messageKey());
      return null;
    }
  }

  private static String show(
      Model model,
      ContactPersonForm form,
      Map<String, String> faults,
      ContactLookupForm lookup,
      Map<String, String> lookupFaults) {
    model.addAttribute("form", form);
    model.addAttribute("faults", faults);
    model.addAttribute("lookup", lookup);
    model.addAttribute("lookupFaults", lookupFaults);
    return VIEW;
  }

  private @Nullable String holder(String number) {
    FindParties query =
        new FindParties(
            null, Set.of(), null, null, null, CprNumber.of(number), PartySort.NAME, false, null, 1);
    List<PartySummary> found = queries.ask(query, PartyPage.class).parties();
    return found.isEmpty() ? null : found.get(0).id();
  }
}

package dk.partsync.console.party;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.party.FetchCprData;
import dk.partsync.api.party.PersonId;
import dk.partsync.console.User;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Registers persons, by what somebody writes down and by what CPR says. */
@Controller
@RequestMapping("/console/parties/new/person")
class ContactPersonController {

  private final Commands commands;
  private final ContactPersonPage page;

  ContactPersonController(Commands commands, ContactPersonPage page) {
    this.commands = commands;
    this.page = page;
  }

  @GetMapping
  String form(Model model) {
    return page.show(model, ContactPersonForm.empty(), Map.of());
  }

  @PostMapping
  String register(@ModelAttribute ContactPersonForm form, User user, Model model) {
    Map<String, String> faults = form.faults();
    if (!faults.isEmpty()) {
      return page.show(model, form, faults);
    }
    String partyId = PersonId.of(ContactKey.idFor(user.name(), form.key()));
    return isRegistered(form, partyId, user.caller())
        ? "redirect:/console/parties/" + partyId
        : page.taken(model, form);
  }

  @PostMapping("/fetched")
  String registerAndFetch(@ModelAttribute ContactPersonForm form, User user, Model model) {
    Map<String, String> faults = form.faults();
    if (!form.hasNumber()) {
      faults.put("cprNumber", "contacts.fault.cprNumber.needed");
    }
    Caller caller = ContactPersonPage.caller(user, form.purpose(), faults);
    if (!faults.isEmpty()) {
      return page.show(model, form, faults);
    }
    String partyId = PersonId.of(ContactKey.idFor(user.name(), form.key()));
    if (!isRegistered(form, partyId, Objects.requireNonNull(caller))) {
      return page.taken(model, form);
    }
    CprFetchAnswer answer =
        commands.send(new FetchCprData(partyId, true), caller, CprFetchAnswer.class);
    boolean known =
        answer.outcome() == CprOutcome.UPDATED || answer.outcome() == CprOutcome.UNCHANGED;
    if (known) {
      return "redirect:/console/parties/" + partyId;
    }
    model.addAttribute("partyId", partyId);
    model.addAttribute("answer", answer);
    return "console/contacts/registered";
  }

  /** Whether the person is a party now; not when another party has the number. */
  private boolean isRegistered(ContactPersonForm form, String partyId, Caller caller) {
    try {
      commands.send(form.toCommand(partyId), caller);
      return true;
    } catch (RuntimeException failure) {
      if (ContactRefusal.is(RejectionCode.NUMBER_TAKEN, failure)) {
        return false;
      }
      throw failure;
    }
  }
}

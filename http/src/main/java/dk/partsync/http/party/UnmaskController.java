package dk.partsync.http.party;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.FindUnmaskedParty;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.UnmaskParty;
import dk.partsync.http.Refuses;
import dk.partsync.http.RequestRefused;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is protected, to those who may see it, once it is recorded that they do (N-06). */
@RestController
@RequestMapping("/api/parties/{id}/unmask")
@Tag(name = "Parties")
class UnmaskController {

  private final Commands commands;
  private final Queries queries;

  UnmaskController(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @PostMapping
  @Refuses({RejectionCode.PURPOSE_REQUIRED, RejectionCode.OVERLOADED})
  @Operation(
      summary = "Show a protected person",
      description =
          "With name, address, contact data and numbers. Needs the role CPR_UNMASK and a purpose;"
              + " who, when and why is recorded before anything is shown. Relatives that are"
              + " protected themselves stay hidden. The answer is for the eyes of the user and not"
              + " to be kept.")
  PartyView unmaskParty(@PathVariable String id, Caller caller) {
    commands.send(new UnmaskParty(id), caller);
    return queries
        .find(new FindUnmaskedParty(id), PartyView.class)
        .orElseThrow(() -> RequestRefused.notFound("No party has this id."));
  }
}

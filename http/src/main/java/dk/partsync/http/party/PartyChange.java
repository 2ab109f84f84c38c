package dk.partsync.http.party;

import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyCommand;
import dk.partsync.api.party.PartyView;
import dk.partsync.http.VersionTag;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import dk.partsync.web.party.NumberRight;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Changes a person and answers what it is after that, as the user may see it. */
@Component
public final class PartyChange {

  private final Commands commands;
  private final Queries queries;

  PartyChange(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  /** Answers with the party and its version in the header ETag. */
  public ResponseEntity<PartyView> send(
      PartyCommand command, Caller caller, HttpServletRequest request) {
    commands.send(command, caller);
    PartyView party =
        queries.ask(new FindParty(command.partyId(), NumberRight.of(request)), PartyView.class);
    return ResponseEntity.ok().eTag(VersionTag.of(party.version())).body(party);
  }
}

package dk.partsync.console.settings;

import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.settings.SorSource;
import dk.partsync.api.settings.TestCvrConnection;
import dk.partsync.api.settings.TestSorConnection;
import dk.partsync.api.sync.Register;
import dk.partsync.console.InvalidInputException;
import dk.partsync.console.User;
import dk.partsync.console.credentials.RegisterCredentials;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.MessageFailure;
import dk.partsync.web.MessageFailure.Rejected;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tries an address as it is typed in, before it is relied on (A1-29, A1-31). */
@Controller
class ConnectionController {

  private final Commands commands;
  private final Forms forms;
  private final RegisterCredentials credentials;

  ConnectionController(Commands commands, Forms forms, RegisterCredentials credentials) {
    this.commands = commands;
    this.forms = forms;
    this.credentials = credentials;
  }

  @PostMapping("/console/settings/{register:cvr|sor}/test-connection")
  ModelAndView test(
      @PathVariable String register,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam long version,
      @RequestParam String tested,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      User user) {
    Register named = RegisterForms.named(register);
    String address = Objects.requireNonNullElse(fields.getFirst(tested), "").strip();
    Tried tried = attempt(command(named, tested, address), user.caller());
    if (part != null) {
      return new ModelAndView("console/settings/form :: tested", "tried", tried);
    }
    ModelAndView page =
        new ModelAndView(
            "console/settings/page",
            "form",
            forms.tried(RegisterForms.of(named), fields, version, tested, tried));
    page.addObject("block", named == Register.CVR ? credentials.of(named) : null);
    return page;
  }

  private Tried attempt(Object command, Caller caller) {
    try {
      return new Tried(commands.send(command, caller, ConnectionTest.class), null);
    } catch (RuntimeException failure) {
      if (MessageFailure.of(failure).orElse(null) instanceof Rejected rejected) {
        return new Tried(null, "failure." + rejected.code());
      }
      throw failure;
    }
  }

  private static Object command(Register register, String field, String address) {
    return switch (register + "." + field) {
      case "SOR.fullUrl" -> new TestSorConnection(SorSource.FULL, address);
      case "SOR.dailyUrl" -> new TestSorConnection(SorSource.DAILY, address);
      case "SOR.completeUrl" -> new TestSorConnection(SorSource.COMPLETE, address);
      case "CVR.graphQlUrl" -> new TestCvrConnection(CvrSource.GRAPHQL, address);
      case "CVR.distributionUrl" -> new TestCvrConnection(CvrSource.DISTRIBUTION, address);
      default -> throw new InvalidInputException("tested", "failure.INVALID_REQUEST");
    };
  }
}

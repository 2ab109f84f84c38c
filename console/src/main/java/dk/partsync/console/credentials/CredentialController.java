package dk.partsync.console.credentials;

import dk.partsync.api.credentials.CredentialTest;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.api.credentials.RemoveCredential;
import dk.partsync.api.credentials.TestCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.console.User;
import dk.partsync.web.Commands;
import dk.partsync.web.settings.SettingsChange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tab Credentials: what is held, tested and taken away (A1-13, A1-20, N-18). */
@Controller
class CredentialController {

  private final Commands commands;
  private final SettingsChange change;
  private final RegisterCredentials credentials;
  private final CredentialPages pages;

  CredentialController(
      Commands commands,
      SettingsChange change,
      RegisterCredentials credentials,
      CredentialPages pages) {
    this.commands = commands;
    this.change = change;
    this.credentials = credentials;
    this.pages = pages;
  }

  @GetMapping(CredentialPages.PATH)
  ModelAndView show(
      @RequestParam(required = false) @Nullable Register register,
      @RequestParam(required = false) @Nullable Outcome done) {
    return pages.page(
        register == null || done == null ? null : credentials.of(register).with(done, null));
  }

  @PostMapping(CredentialPages.PATH + "/{register:cpr|cvr}/{id}/test")
  ModelAndView test(
      @PathVariable String register,
      @PathVariable String id,
      @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
      User user) {
    Register named = named(register);
    CredentialTest test =
        commands.send(new TestCredential(named, id), user.caller(), CredentialTest.class);
    CredentialsBlock block =
        credentials.onceThey(named, held -> CredentialsBlock.shows(held, id, test));
    return pages.answer(block.with(Outcome.of(test), test.text()), target);
  }

  @PostMapping(CredentialPages.PATH + "/{register:cpr|cvr}/{id}/remove")
  ModelAndView remove(
      @PathVariable String register,
      @PathVariable String id,
      @RequestParam long version,
      @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
      User user) {
    Register named = named(register);
    CredentialsBlock block =
        change
            .make(
                new RemoveCredential(named, id, version),
                user.caller(),
                new FindCredentials(named),
                CredentialsView.class,
                CredentialsView::version)
            .map(CredentialsBlock::of)
            .orElseGet(() -> credentials.of(named));
    return pages.answer(block.with(Outcome.REMOVED, null), target);
  }

  static Register named(String register) {
    return Register.valueOf(register.toUpperCase(Locale.ROOT));
  }
}

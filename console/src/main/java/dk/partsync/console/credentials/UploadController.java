package dk.partsync.console.credentials;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.sync.Register;
import dk.partsync.console.User;
import dk.partsync.web.Caller;
import dk.partsync.web.MessageFailure;
import dk.partsync.web.MessageFailure.Rejected;
import dk.partsync.web.credentials.CredentialUploads;
import dk.partsync.web.credentials.Upload;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes certificates, secrets and keys (A1-14 to A1-16, A1-19). */
@Controller
class UploadController {

  private final CredentialUploads uploads;
  private final RegisterCredentials credentials;
  private final CredentialPages pages;

  UploadController(
      CredentialUploads uploads, RegisterCredentials credentials, CredentialPages pages) {
    this.uploads = uploads;
    this.credentials = credentials;
    this.pages = pages;
  }

  @PostMapping(
      path = CredentialPages.PATH + "/{register:cpr|cvr}/certificate",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView certificate(
      @PathVariable String register,
      @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
      HttpServletRequest request,
      User user)
      throws ServletException, IOException {
    Register named = CredentialController.named(register);
    CertificateUpload sent = CertificateUpload.read(request);
    CredentialSecret secret = sent.secret();
    if (secret == null) {
      return pages.answer(credentials.of(named).withCertificate(sent.form()), target);
    }
    Upload upload = newUpload(named, CredentialKind.OAUTH_CERTIFICATE, sent.clientId());
    CredentialsBlock block =
        hand(
            upload,
            secret,
            user.caller(),
            code ->
                credentials
                    .of(named)
                    .withCertificate(
                        sent.form().refused(CertificateUpload.fieldOf(code), "failure." + code)));
    return pages.answer(block, target);
  }

  @PostMapping(CredentialPages.PATH + "/{register:cpr|cvr}/secret")
  ModelAndView secret(
      @PathVariable String register,
      @RequestParam CredentialKind kind,
      @RequestParam(defaultValue = "") String clientId,
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(defaultValue = "") String validTo,
      @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
      User user) {
    Register named = CredentialController.named(register);
    SecretUpload sent = SecretUpload.of(kind, clientId, secret, validTo);
    if (!sent.form().faults().isEmpty()) {
      return pages.answer(credentials.of(named).withSecret(sent.form()), target);
    }
    String id = Upload.idOf(UUID.randomUUID());
    CredentialsBlock block =
        hand(
            new Upload(named, id, sent.kind(), sent.clientId(), sent.validTo()),
            CredentialSecret.ofText(sent.secret().toCharArray()),
            user.caller(),
            code ->
                credentials
                    .of(named)
                    .withSecret(
                        sent.form().refused(SecretUpload.fieldOf(code), "failure." + code)));
    return pages.answer(block, target);
  }

  private static Upload newUpload(Register register, CredentialKind kind, String clientId) {
    return new Upload(register, Upload.idOf(UUID.randomUUID()), kind, clientId, null);
  }

  private CredentialsBlock hand(
      Upload upload,
      CredentialSecret secret,
      Caller caller,
      Function<RejectionCode, CredentialsBlock> refused) {
    try {
      return uploads
          .upload(upload, secret, caller)
          .map(view -> CredentialsBlock.of(view).with(Outcome.ofUpload(view, upload.id()), null))
          .orElseGet(() -> credentials.of(upload.register()).with(Outcome.WAITS, null));
    } catch (RuntimeException failure) {
      if (MessageFailure.of(failure).orElse(null) instanceof Rejected rejected) {
        return refused.apply(rejected.code());
      }
      throw failure;
    }
  }
}

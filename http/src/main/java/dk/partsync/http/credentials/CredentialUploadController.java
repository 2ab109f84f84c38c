package dk.partsync.http.credentials;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.api.sync.Register;
import dk.partsync.http.IdempotencyKey;
import dk.partsync.http.Refuses;
import dk.partsync.http.credentials.CertificateParts.Sent;
import dk.partsync.web.Caller;
import dk.partsync.web.Queries;
import dk.partsync.web.credentials.CredentialUploads;
import dk.partsync.web.credentials.Upload;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes certificates, secrets and keys (A1-14 to A1-16, A1-19). */
@RestController
@RequestMapping("/api/registers/{register}/credentials")
@Tag(name = CredentialController.TAG)
class CredentialUploadController {

  private static final String DECIDED =
      "In use, or a candidate whose lastTest says why it is not; what was in use before still is"
          + " then.";
  private static final String WAITS =
      "Taken, but the register has not decided yet: show the credentials in a moment.";
  private static final String EXPLAINED =
      " It is tested against the register and, when that accepts it, in use from the next call; the"
          + " one before is kept until it has been used with success.";

  private final CredentialUploads uploads;
  private final Queries queries;

  CredentialUploadController(CredentialUploads uploads, Queries queries) {
    this.uploads = uploads;
    this.queries = queries;
  }

  @PostMapping(path = "/certificate", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Refuses({
    RejectionCode.WRONG_PASSWORD,
    RejectionCode.NOT_PKCS12,
    RejectionCode.NO_PRIVATE_KEY,
    RejectionCode.CERTIFICATE_EXPIRED,
    RejectionCode.CERTIFICATE_NOT_YET_VALID,
    RejectionCode.CHAIN_INCOMPLETE,
    RejectionCode.KEY_TOO_WEAK,
    RejectionCode.WRONG_KEY_USAGE,
    RejectionCode.WRONG_ENVIRONMENT,
    RejectionCode.IDEMPOTENCY_KEY_REUSED
  })
  @Operation(
      summary = "Hand in a certificate",
      description = "A PKCS#12 file with its password, in a form." + EXPLAINED,
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                      schema = @Schema(implementation = CertificateForm.class))))
  @ApiResponse(responseCode = "200", description = DECIDED)
  @ApiResponse(responseCode = "202", description = WAITS)
  ResponseEntity<UploadAnswer> uploadCertificate(
      @Parameter(description = CredentialController.REGISTER) @PathVariable String register,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String idempotencyKey,
      @Parameter(hidden = true) HttpServletRequest request,
      Caller caller)
      throws ServletException, IOException {
    Register named = RegisterPath.register(register);
    String id = newId(caller, idempotencyKey);
    Sent sent = new CertificateParts(request).read();
    return upload(
        new Upload(named, id, CredentialKind.OAUTH_CERTIFICATE, sent.clientId(), null),
        sent.secret(),
        caller);
  }

  @PostMapping(path = "/secret", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Refuses({RejectionCode.WRONG_CREDENTIAL_KIND, RejectionCode.IDEMPOTENCY_KEY_REUSED})
  @Operation(
      summary = "Hand in a secret",
      description = "A client secret, an API key or a user's password." + EXPLAINED)
  @ApiResponse(responseCode = "200", description = DECIDED)
  @ApiResponse(responseCode = "202", description = WAITS)
  ResponseEntity<UploadAnswer> uploadSecret(
      @Parameter(description = CredentialController.REGISTER) @PathVariable String register,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String idempotencyKey,
      @RequestBody SecretRequest request,
      Caller caller) {
    Register named = RegisterPath.register(register);
    request.refuseFaults();
    return upload(
        new Upload(
            named,
            newId(caller, idempotencyKey),
            Objects.requireNonNull(request.kind()),
            request.clientId(),
            request.validTo()),
        CredentialSecret.ofText(Objects.requireNonNull(request.secret()).toCharArray()),
        caller);
  }

  private ResponseEntity<UploadAnswer> upload(
      Upload upload, CredentialSecret secret, Caller caller) {
    return uploads
        .upload(upload, secret, caller)
        .map(view -> ResponseEntity.ok(new UploadAnswer(upload.id(), view)))
        .orElseGet(() -> waits(upload));
  }

  private ResponseEntity<UploadAnswer> waits(Upload upload) {
    FindCredentials query = new FindCredentials(upload.register());
    return ResponseEntity.accepted()
        .location(URI.create(RegisterPath.of(upload.register())))
        .body(new UploadAnswer(upload.id(), queries.ask(query, CredentialsView.class)));
  }

  private static String newId(Caller caller, @Nullable String idempotencyKey) {
    return Upload.idOf(IdempotencyKey.idFor(caller.who(), idempotencyKey));
  }
}

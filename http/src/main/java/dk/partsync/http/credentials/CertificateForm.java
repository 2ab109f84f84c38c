package dk.partsync.http.credentials;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/** The form with which a certificate file is handed in, for the OpenAPI document. */
record CertificateForm(
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            type = "string",
            format = "binary",
            description = "PKCS#12 (.p12, .pfx), at most 100 kB, with one private key.")
        String file,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            format = "password",
            description = "Password of the file. It is never returned.")
        String password,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Client id under which the register knows the certificate.")
        String clientId) {}

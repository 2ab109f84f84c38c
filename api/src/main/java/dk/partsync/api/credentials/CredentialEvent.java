package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;

/** Every fact about the credentials of a register; none holds a secret. */
public sealed interface CredentialEvent
    permits CredentialUploaded,
        CredentialTested,
        CredentialTestFailed,
        CredentialActivated,
        CredentialConfirmed,
        CredentialFellBack,
        CredentialRetired,
        CredentialRemoved,
        CredentialExpiryWarned,
        CredentialExpired {

  Register register();

  String credentialId();
}

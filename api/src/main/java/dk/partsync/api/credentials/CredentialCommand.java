package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;

/** Everything that can be asked of the credentials of a register; routed by the register. */
public sealed interface CredentialCommand
    permits UploadCredential,
        TestCredential,
        ActivateCredential,
        ConfirmCredential,
        RefuseCredential,
        RetireCredentials,
        RemoveCredential,
        ReviewCredentials {

  Register register();
}

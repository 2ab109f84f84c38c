package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a register as they stand.
 *
 * @param version 0 for a fresh installation, then one more with each fact
 * @param text the state in words: "no certificate" without one (A1-13)
 * @param inUse the one that the register is called with
 * @param candidate the one that is to take its place, or the one that failed to
 * @param fallback the one before, kept until the one in use has been used with success
 */
public record CredentialsView(
    Register register,
    long version,
    CredentialsState state,
    String text,
    @Nullable CredentialView inUse,
    @Nullable CredentialView candidate,
    @Nullable CredentialView fallback) {}

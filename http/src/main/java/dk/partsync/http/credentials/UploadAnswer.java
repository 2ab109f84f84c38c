package dk.partsync.http.credentials;

import dk.partsync.api.credentials.CredentialsView;

/**
 * What became of an upload.
 *
 * @param credentialId its id: {@code inUse} has it when it is in use, {@code candidate} otherwise
 * @param credentials the register's credentials after it
 */
record UploadAnswer(String credentialId, CredentialsView credentials) {}

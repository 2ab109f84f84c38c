package dk.partsync.registers.cpr;

import java.net.URI;

/** Whose token: another one is needed when any of this changes. */
record TokenKey(URI endpoint, String clientId, CprCredential credential) {}

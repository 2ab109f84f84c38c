package dk.partsync.api.operations;

import org.jspecify.annotations.Nullable;

/**
 * How the event store stands.
 *
 * @param events in the log
 * @param bytes that it takes on disk, none where another server keeps it
 * @param freeBytes on that disk, likewise
 * @param damage what is wrong with it as far as is known, without any stored content; then nothing
 *     can be written. None when nothing is known to be
 * @param check the check under way, none when none is
 * @param lastCheck what the last check of every event found, none when there was none in this data
 *     directory
 */
public record StoreStatus(
    StoreKind kind,
    long events,
    @Nullable Long bytes,
    @Nullable Long freeBytes,
    @Nullable String damage,
    @Nullable StoreCheck check,
    @Nullable StoreVerification lastCheck) {}

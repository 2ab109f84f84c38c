package dk.partsync.planted.api.sync;

import dk.partsync.planted.store.Stored;

/** Breaks: only the app chooses the store, and the api knows no other module. */
record SeesStore(Stored stored) {}

package dk.partsync.planted.query.sync;

import dk.partsync.planted.sagas.SagasSide;

/** Breaks: modules in the middle never see each other. */
record SeesSagas(SagasSide other) {}

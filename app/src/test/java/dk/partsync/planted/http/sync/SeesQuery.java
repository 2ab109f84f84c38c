package dk.partsync.planted.http.sync;

import dk.partsync.planted.query.QuerySide;

/** Breaks: modules in the middle never see each other. */
record SeesQuery(QuerySide other) {}

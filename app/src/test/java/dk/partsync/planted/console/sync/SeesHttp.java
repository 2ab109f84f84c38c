package dk.partsync.planted.console.sync;

import dk.partsync.planted.http.HttpSide;

/** Breaks: modules in the middle never see each other. */
record SeesHttp(HttpSide other) {}

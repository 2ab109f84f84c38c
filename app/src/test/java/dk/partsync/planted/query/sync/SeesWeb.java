package dk.partsync.planted.query.sync;

import dk.partsync.planted.web.WebSide;

/** Breaks: only the doors see what they share. */
record SeesWeb(WebSide other) {}

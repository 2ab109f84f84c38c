package dk.partsync.planted.sagas.party;

import dk.partsync.planted.app.startup.Start;

/** Breaks: nobody sees the app. */
record SeesApp(Start start) {}

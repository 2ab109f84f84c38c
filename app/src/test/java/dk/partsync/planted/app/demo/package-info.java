@NullMarked
package dk.partsync.planted.app.demo;

import org.jspecify.annotations.NullMarked;

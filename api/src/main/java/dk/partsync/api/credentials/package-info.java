/** With what registers are called, and how it gets here without anybody else seeing it. */
@NullMarked
package dk.partsync.api.credentials;

import org.jspecify.annotations.NullMarked;

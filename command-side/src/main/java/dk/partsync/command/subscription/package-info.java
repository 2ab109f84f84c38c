/** Who is kept up to date with CPR: the rule, and the ledger of its decisions (docs/adr/0017). */
@NullMarked
package dk.partsync.command.subscription;

import org.jspecify.annotations.NullMarked;

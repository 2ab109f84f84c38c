/**
 * What every HTTP endpoint shares: who calls, how messages are sent, problem documents, paging
 * links, access rules and the OpenAPI document (design section 8).
 */
@NullMarked
package dk.partsync.http;

import org.jspecify.annotations.NullMarked;

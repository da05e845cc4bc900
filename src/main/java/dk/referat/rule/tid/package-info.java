/** Dates and times of day. */
@NullMarked
package dk.referat.rule.tid;

import org.jspecify.annotations.NullMarked;

/** What a report claims, and what it is made of. */
@NullMarked
package dk.referat.rule.rapport;

import org.jspecify.annotations.NullMarked;

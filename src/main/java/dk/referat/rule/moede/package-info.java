/** A meeting and what its body's file says. */
@NullMarked
package dk.referat.rule.moede;

import org.jspecify.annotations.NullMarked;

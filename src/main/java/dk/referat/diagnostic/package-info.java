/** What a user is told: a fault, where it is, and the way out. */
@NullMarked
package dk.referat.diagnostic;

import org.jspecify.annotations.NullMarked;

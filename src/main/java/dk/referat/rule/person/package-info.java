/** Who was there, who presents, who leads. */
@NullMarked
package dk.referat.rule.person;

import org.jspecify.annotations.NullMarked;

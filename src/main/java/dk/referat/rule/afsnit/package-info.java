/** Sections, marks and outcomes, and what must be there when. */
@NullMarked
package dk.referat.rule.afsnit;

import org.jspecify.annotations.NullMarked;

/** The content of minutes, of bodies and of reports checked: one small class a rule, in a package for each family of rules. */
@NullMarked
package dk.referat.rule;

import org.jspecify.annotations.NullMarked;

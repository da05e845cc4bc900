/** Danish writing: what can be mended without changing what is said. */
@NullMarked
package dk.referat.rule.tekst;

import org.jspecify.annotations.NullMarked;

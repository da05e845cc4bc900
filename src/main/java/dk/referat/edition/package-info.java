/** What a given reader may see of a meeting; only this package makes an {@link dk.referat.edition.Udgave}. */
@NullMarked
package dk.referat.edition;

import org.jspecify.annotations.NullMarked;

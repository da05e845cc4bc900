/** From files and folders to written documents. */
@NullMarked
package dk.referat.publish;

import org.jspecify.annotations.NullMarked;

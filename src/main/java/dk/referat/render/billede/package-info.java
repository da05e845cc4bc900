/** Raster images: which may be published, and what of their files. */
@NullMarked
package dk.referat.render.billede;

import org.jspecify.annotations.NullMarked;

/**
 * The gate that everything passes before it is published: it reads what was written as anybody could, and looks for what should
 * not be there. It knows neither the edition nor the renderer, so that a fault in them cannot blind it.
 */
@NullMarked
package dk.referat.gate;

import org.jspecify.annotations.NullMarked;

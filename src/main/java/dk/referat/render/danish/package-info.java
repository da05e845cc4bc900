/** How Danish writes dates, times, lists and addresses. */
@NullMarked
package dk.referat.render.danish;

import org.jspecify.annotations.NullMarked;

/** The meeting, its body and its publisher as immutable records; every text knows its place in the file. */
@NullMarked
package dk.referat.model;

import org.jspecify.annotations.NullMarked;

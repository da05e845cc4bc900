/** Diagnostics, and the rules behind them, as text for people. */
@NullMarked
package dk.referat.report;

import org.jspecify.annotations.NullMarked;

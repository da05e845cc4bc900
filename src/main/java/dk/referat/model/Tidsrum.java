package dk.referat.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** From one time of day to another; many papers give the start only. */
public record Tidsrum(LocalTime start, @Nullable LocalTime slut) {}

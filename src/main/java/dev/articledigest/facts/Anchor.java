package dev.articledigest.facts;

import java.time.LocalDate;

/**
 * A day that relative dates are counted from.
 *
 * @param kind where it came from
 * @param day the day
 */
public record Anchor(AnchorKind kind, LocalDate day) {}

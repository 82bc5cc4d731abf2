package dev.articledigest.article;

import java.util.Optional;

/**
 * The place and day that open a report: "BAGHDAD, June 10 (Reuters) -". Both are the article's own
 * words.
 *
 * @param place the place as written
 * @param day the day as written, without year as a rule
 */
public record Dateline(Optional<String> place, Optional<String> day) {}

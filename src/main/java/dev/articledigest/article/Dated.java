package dev.articledigest.article;

/**
 * A day or instant, and where it was read.
 *
 * @param value ISO 8601: {@code 2020-06-11} or {@code 2020-06-11T08:30:00Z}
 * @param source where in the file
 */
public record Dated(String value, DateSource source) {}

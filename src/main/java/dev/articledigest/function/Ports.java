package dev.articledigest.function;

/**
 * The function's ways out.
 *
 * @param articles where article files lie
 * @param digests where documents lie
 * @param notifier what publishes notifications
 */
public record Ports(ArticleStore articles, DigestStore digests, Notifier notifier) {}

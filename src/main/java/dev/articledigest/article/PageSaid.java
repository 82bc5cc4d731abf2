package dev.articledigest.article;

import java.util.Optional;

/**
 * What a page declares of its article.
 *
 * @param title the headline
 * @param description the summary for search engines
 * @param body the text, as structured data hold it
 */
record PageSaid(Optional<String> title, Optional<String> description, Optional<String> body) {}

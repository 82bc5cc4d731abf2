/**
 * Reading: bytes become an {@link dev.articledigest.article.Article}. Sees parsing libraries only,
 * no other room.
 */
@NullMarked
package dev.articledigest.article;

import org.jspecify.annotations.NullMarked;

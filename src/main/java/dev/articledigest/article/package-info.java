/**
 * Reading: bytes become an {@link dev.articledigest.article.Article}. Sees parsing libraries only,
 * no other room.
 *
 * <p>{@link dev.articledigest.article.ArticleReader} is the front door: it unpacks, tells the
 * format by the bytes first, decodes, and hands over to one reader a format. Each leaves a draft:
 * blocks of folded text, with the runs that lead back to the file where it keeps places, and what
 * the file says of itself. Of a page, details come from {@code PageDetails}' cascade and the text
 * from {@code MainContentFinder}'s.
 */
@NullMarked
package dev.articledigest.article;

import org.jspecify.annotations.NullMarked;

/**
 * The front door: {@link dev.articledigest.Digester} is the one pure function from bytes to {@link
 * dev.articledigest.ArticleDigest}. Knows no cloud, no files, no clock, no environment.
 */
@NullMarked
package dev.articledigest;

import org.jspecify.annotations.NullMarked;

/** The command line: digest files, digest many, invoke a sample event on folders. */
@NullMarked
package dev.articledigest.cli;

import org.jspecify.annotations.NullMarked;

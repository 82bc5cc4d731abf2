/**
 * The Lambda function: event shapes become uploads, each read, digested, stored and announced.
 * Knows the root and its own ports, no cloud SDK.
 */
@NullMarked
package dev.articledigest.function;

import org.jspecify.annotations.NullMarked;

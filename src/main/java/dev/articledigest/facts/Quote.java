package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.Optional;

/**
 * Somebody's words.
 *
 * @param text the words as quoted, without the marks
 * @param speaker the id of the entity that speaks, or the article's words for the speaker where no
 *     entity stands behind them ("two government agencies")
 * @param speakerMention the words beside the quote that name the speaker ("he", "the newspaper")
 * @param cue the verb or phrase of saying, as written
 * @param direct whether the words stand in quotation marks
 * @param evidence the characters of {@code text}
 */
public record Quote(
    String text,
    Optional<String> speaker,
    Optional<Span> speakerMention,
    Optional<String> cue,
    boolean direct,
    Span evidence) {}

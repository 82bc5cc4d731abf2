package dev.articledigest.facts;

import dev.articledigest.article.Located;
import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    Span evidence)
    implements Located {

  private static final Set<String> PRONOUNS = WordSet.of("he", "she", "they", "it", "i", "we");

  /**
   * Whether a reader of one sentence alone knows whose words these are: it has the words that name
   * the speaker, and these are no pronoun, or a person is named before it, not by the speaker.
   *
   * @param sentence a sentence that the quote touches
   */
  public boolean namesSpeaker(Span sentence, Text annotated) {
    if (speakerMention.isEmpty() || !sentence.contains(speakerMention.get())) {
      return false;
    }
    Span words = speakerMention.get();
    Span before = new Span(sentence.start(), words.start());
    if (!PRONOUNS.contains(words.of(annotated.content()).toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (Name name : Within.of(annotated.names(), before)) {
      if (name.type() == NameType.PERSON && !evidence.contains(name.span())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Span span() {
    return evidence;
  }
}

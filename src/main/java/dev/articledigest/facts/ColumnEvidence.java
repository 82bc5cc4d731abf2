package dev.articledigest.facts;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Weighs what tells an opinion apart from its wording: the paper calls it one ("Opinion", in the
 * title, the section or the address), or it ends with who the writer is, as guests' pieces do:
 * {@code Marta Lind is a professor of history at the University of Osthafen.}
 */
final class ColumnEvidence {

  /** In the measure of {@link ColumnSigns}: a report that is called an opinion would be one. */
  private static final double CALLED = 6;

  private static final double SIGNED = 3;

  /** So many blocks at the start may be a heading that calls the text what it is. */
  private static final int HEAD = 3;

  /** In characters: "GUEST COMMENTARY". */
  private static final int LONGEST_HEADING = 24;

  /** In characters: "The Osthafen Post says in an editorial on Thursday, Jan. 6:". */
  private static final int LONGEST_NOTE = 100;

  /** Agencies put a mark of their own behind the colon. */
  private static final int SHORT_END = 6;

  /** So many sentences at the end may say who the writer is. */
  private static final int FOOT = 3;

  private static final Set<String> KINDS =
      WordSet.of(
          "opinion",
          "opinions",
          "editorial",
          "editorials",
          "op-ed",
          "column",
          "columns",
          "columnist",
          "columnists",
          "comment",
          "commentary",
          "commentisfree",
          "viewpoint",
          "letters");

  private static final Set<String> COPULAS = WordSet.of("is", "are", "was", "chairs", "teaches");

  /** Guests are these, and whose opinion a paper prints. */
  private static final Set<String> GUESTS =
      WordSet.of(
          "professor",
          "lecturer",
          "historian",
          "economist",
          "author",
          "co-author",
          "columnist",
          "fellow",
          "scholar",
          "member",
          "director",
          "president",
          "founder",
          "co-founder",
          "chair",
          "chairman",
          "chairwoman",
          "governor",
          "senator",
          "congressman",
          "congresswoman",
          "mayor",
          "lawyer",
          "attorney",
          "coordinator",
          "executive",
          "editor",
          "teaches",
          "chairs");

  /** Reports end with these. */
  private static final Set<String> REPORTERS =
      WordSet.of("reporter", "correspondent", "photographer", "journalist", "staff", "freelance");

  private ColumnEvidence() {}

  /** Nothing where nothing tells. */
  static double weigh(Text text, EntityMentions mentions) {
    return (isCalled(text) ? CALLED : 0) + (isSigned(text, mentions) ? SIGNED : 0);
  }

  private static boolean isCalled(Text text) {
    Article article = text.article();
    List<Block> blocks = article.blocks();
    boolean called = isKind(article.details().outlet().section().orElse(""));
    for (String part : article.title().orElse("").split("[:|]", -1)) {
      called |= part.length() <= LONGEST_HEADING && isKind(part);
    }
    for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
      Span span = blocks.get(i).span();
      called |= span.length() <= LONGEST_HEADING && isKind(span.of(text.content()));
      called |= span.length() <= LONGEST_NOTE && announces(span.of(text.content()));
    }
    return called || isPath(article.url().orElse(""));
  }

  /** "Opinion", "GUEST COMMENTARY", "Daily comment": the last word, where there are more. */
  static boolean isKind(String heading) {
    String bare = heading.strip().toLowerCase(Locale.ROOT);
    String kind = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    return KINDS.contains(kind.substring(kind.lastIndexOf(' ') + 1));
  }

  /** "The Osthafen Post says in an editorial on Friday:". */
  private static boolean announces(String block) {
    int editorial = block.indexOf("editorial");
    return editorial > 0 && block.indexOf(':', editorial) >= block.length() - SHORT_END;
  }

  /** A folder of an address, but for the host and the name of the page. */
  private static boolean isPath(String url) {
    String[] parts = url.toLowerCase(Locale.ROOT).split("/", -1);
    boolean found = false;
    for (int i = HEAD; i + 1 < parts.length; i++) {
      found |= KINDS.contains(parts[i]);
    }
    return found;
  }

  private static boolean isSigned(Text text, EntityMentions mentions) {
    List<Sentence> sentences = text.sentences();
    boolean signed = false;
    for (int i = Math.max(1, sentences.size() - FOOT); i < sentences.size(); i++) {
      signed |= introduces(sentences.get(i), text, mentions);
    }
    return signed;
  }

  /** Whether it says who somebody is whom the text did not name before. */
  private static boolean introduces(Sentence sentence, Text text, EntityMentions mentions) {
    List<EntityMentions.Mention> named = mentions.within(sentence.span());
    if (named.isEmpty()
        || named.get(0).span().start() > sentence.span().start()
        || named.get(0).entity().type() != NameType.PERSON) {
      return false;
    }
    Entity person = named.get(0).entity();
    boolean fresh =
        person.mentions().get(0).equals(named.get(0).span())
            || text.article().byline().contains(person.name());
    return fresh && isGuest(sentence.tokens(), named.get(0).span().end());
  }

  private static boolean isGuest(List<Token> tokens, int from) {
    List<Token> told = tokens.subList(Within.firstFrom(tokens, from), tokens.size());
    boolean guest = false;
    for (Token token : told) {
      guest |= GUESTS.contains(token.lower());
      if (REPORTERS.contains(token.lower())) {
        return false;
      }
    }
    return guest && COPULAS.contains(told.get(0).lower());
  }
}

package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether it is sure whom a surname means that several people of the text bear: "Roe" in a
 * report of Anne Roe and her brother Karl Roe.
 */
final class SharedSurnames {

  /** Others of that name who are told of so few sentences before leave it open who is meant. */
  private static final int NEAR = 2;

  private final Text text;

  /** Those with the same last name. */
  private final Map<String, List<Entity>> bearers = new HashMap<>();

  SharedSurnames(Text text, List<Entity> entities) {
    this.text = text;
    for (Entity entity : entities) {
      int space = entity.name().lastIndexOf(' ');
      if (entity.type() == NameType.PERSON && space > 0) {
        String surname = entity.name().substring(space + 1);
        Keyed.list(bearers, surname).add(entity);
      }
    }
  }

  /** How many people bear a surname; 0 where not more than one does. */
  int count(String surname) {
    return of(surname).size();
  }

  private List<Entity> of(String surname) {
    List<Entity> alike = bearers.getOrDefault(surname, List.of());
    return alike.size() < 2 ? List.of() : alike;
  }

  /**
   * Whether the text called somebody by a surname alone before it named others who bear it, and
   * tells of none of them where it stands or shortly before.
   *
   * @param full where it names that person first in full
   */
  boolean isSure(EntityMentions.Mention mention, String surname, Span full) {
    return isCalledFirst(mention.entity(), surname, full) && isApart(mention, surname);
  }

  /** "Roe" may stand for another one in a headline. */
  private boolean isCalledFirst(Entity entity, String surname, Span full) {
    int shortly = Integer.MAX_VALUE;
    for (Span mention : entity.mentions()) {
      if (mention.start() > full.start() && mention.length() == surname.length()) {
        shortly = Math.min(shortly, mention.start());
      }
    }
    for (Entity other : of(surname)) {
      if (!other.is(entity) && other.mentions().get(0).start() < shortly) {
        return false;
      }
    }
    return true;
  }

  private boolean isApart(EntityMentions.Mention mention, String surname) {
    int last = text.sentences().size() - 1;
    int at = Math.min(last, Within.firstEndingAfter(text.sentences(), mention.span().start()));
    int from = text.sentences().get(Math.max(0, at - NEAR)).span().start();
    Span near = new Span(from, text.sentences().get(at).span().end());
    for (Entity other : of(surname)) {
      if (!other.is(mention.entity()) && isTold(other, near)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTold(Entity entity, Span near) {
    for (Span mention : entity.mentions()) {
      if (near.contains(mention)) {
        return true;
      }
    }
    return false;
  }
}

package dev.articledigest;

import dev.articledigest.facts.DateMention;
import dev.articledigest.facts.Entity;
import dev.articledigest.facts.Facts;
import dev.articledigest.facts.Figure;
import dev.articledigest.facts.KeyFact;
import dev.articledigest.facts.MainEvent;
import dev.articledigest.facts.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out {@link Facts} as JSON fields. */
final class FactFields {

  private FactFields() {}

  static void put(Fields fields, Facts facts, String content) {
    fields
        .put("event", event(facts.event()))
        .put("keyFacts", keyFacts(facts.keyFacts()))
        .put("entities", entities(facts.entities()))
        .put("quotes", quotes(facts.listedQuotes(content)))
        .put("dates", dates(facts.dates()))
        .put("figures", figures(facts.figures()));
  }

  private static Map<String, Object> event(MainEvent event) {
    return new Fields()
        .put("who", answers(event.who()))
        .put("what", answer(event.what()))
        .put("when", answer(event.when()))
        .put("where", answers(event.where()))
        .put("why", answer(event.why()))
        .put("how", answer(event.how()))
        .map();
  }

  private static List<Map<String, Object>> answers(List<MainEvent.Answer> answers) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (MainEvent.Answer answer : answers) {
      all.add(answer(answer));
    }
    return all;
  }

  private static Map<String, Object> answer(Optional<MainEvent.Answer> answer) {
    return answer.isPresent() ? answer(answer.get()) : Map.of();
  }

  private static Map<String, Object> answer(MainEvent.Answer answer) {
    return new Fields()
        .put("text", answer.text())
        .put("confidence", answer.confidence())
        .put("evidence", answer.evidence())
        .map();
  }

  private static List<Map<String, Object>> keyFacts(List<KeyFact> facts) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (KeyFact fact : facts) {
      all.add(keyFact(fact));
    }
    return all;
  }

  private static Map<String, Object> keyFact(KeyFact fact) {
    return new Fields()
        .put("text", fact.text())
        .put("kind", ArticleDigestJson.lower(fact.kind()))
        .put("who", fact.who())
        .put("where", fact.where())
        .put("when", fact.when())
        .put("figures", fact.figures())
        .put("confidence", fact.confidence())
        .ranges("evidence", fact.evidence())
        .map();
  }

  private static List<Map<String, Object>> entities(List<Entity> entities) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Entity entity : entities) {
      all.add(entity(entity));
    }
    return all;
  }

  private static Map<String, Object> entity(Entity entity) {
    Fields fields =
        new Fields()
            .put("id", entity.id())
            .put("type", ArticleDigestJson.lower(entity.type()))
            .put("name", entity.name())
            .put("aliases", entity.aliases());
    if (entity.role().isPresent()) {
      Entity.Attribute role = entity.role().get();
      fields.put("role", role.text()).put("roleEvidence", role.evidence());
    }
    if (entity.affiliation().isPresent()) {
      Entity.Attribute body = entity.affiliation().get();
      fields.put("affiliation", body.text()).put("affiliationEvidence", body.evidence());
    }
    if (entity.age().isPresent()) {
      Entity.Age age = entity.age().get();
      fields.put("age", age.years()).put("ageEvidence", age.evidence());
    }
    return fields
        .put("relations", relations(entity.relations()))
        .ranges("mentions", entity.mentions())
        .map();
  }

  private static List<Map<String, Object>> relations(List<Entity.Relation> relations) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Entity.Relation relation : relations) {
      all.add(relation(relation));
    }
    return all;
  }

  private static Map<String, Object> relation(Entity.Relation relation) {
    return new Fields()
        .put("relation", relation.relation())
        .put("of", relation.of())
        .put("evidence", relation.evidence())
        .map();
  }

  private static List<Map<String, Object>> quotes(List<Quote> quotes) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Quote quote : quotes) {
      all.add(quote(quote));
    }
    return all;
  }

  private static Map<String, Object> quote(Quote quote) {
    Fields fields = new Fields().put("text", quote.text()).put("speaker", quote.speaker());
    if (quote.speakerMention().isPresent()) {
      fields.put("speakerMention", quote.speakerMention().get());
    }
    return fields
        .put("cue", quote.cue())
        .put("direct", quote.direct())
        .put("evidence", quote.evidence())
        .map();
  }

  private static List<Map<String, Object>> dates(List<DateMention> dates) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (DateMention date : dates) {
      all.add(date(date));
    }
    return all;
  }

  private static Map<String, Object> date(DateMention date) {
    Optional<String> anchor =
        date.resolvedFrom().isPresent()
            ? Optional.of(date.resolvedFrom().get().label())
            : Optional.empty();
    return new Fields()
        .put("text", date.text())
        .put("value", date.value())
        .put("granularity", ArticleDigestJson.lower(date.granularity()))
        .put("resolvedFrom", anchor)
        .put("confidence", date.confidence())
        .put("evidence", date.evidence())
        .map();
  }

  private static List<Map<String, Object>> figures(List<Figure> figures) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Figure figure : figures) {
      all.add(figure(figure));
    }
    return all;
  }

  private static Map<String, Object> figure(Figure figure) {
    return new Fields()
        .put("text", figure.text())
        .put("value", figure.value())
        .put("upperValue", figure.upperValue())
        .put("secondValue", figure.secondValue())
        .put("unit", figure.unit())
        .put("kind", ArticleDigestJson.lower(figure.kind()))
        .put("currency", figure.currency())
        .put("approximate", figure.approximate())
        .put("subject", figure.subject())
        .put("evidence", figure.evidence())
        .map();
  }
}

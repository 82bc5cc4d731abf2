package dev.articledigest;

import dev.articledigest.facts.DateMention;
import dev.articledigest.facts.Entity;
import dev.articledigest.facts.Facts;
import dev.articledigest.facts.Figure;
import dev.articledigest.facts.KeyFact;
import dev.articledigest.facts.MainEvent;
import dev.articledigest.facts.Quote;
import java.util.List;
import java.util.Map;

/** Lays out {@link Facts} as JSON fields. */
final class FactFields {

  private FactFields() {}

  static void put(Fields fields, Facts facts) {
    fields
        .put("event", event(facts.event()))
        .put("keyFacts", facts.keyFacts().stream().map(FactFields::keyFact).toList())
        .put("entities", facts.entities().stream().map(FactFields::entity).toList())
        .put("quotes", facts.quotes().stream().map(FactFields::quote).toList())
        .put("dates", facts.dates().stream().map(FactFields::date).toList())
        .put("figures", facts.figures().stream().map(FactFields::figure).toList());
  }

  private static Map<String, Object> event(MainEvent event) {
    return new Fields()
        .put("who", answers(event.who()))
        .put("what", event.what().map(FactFields::answer))
        .put("when", event.when().map(FactFields::answer))
        .put("where", answers(event.where()))
        .put("why", event.why().map(FactFields::answer))
        .put("how", event.how().map(FactFields::answer))
        .map();
  }

  private static List<Map<String, Object>> answers(List<MainEvent.Answer> answers) {
    return answers.stream().map(FactFields::answer).toList();
  }

  private static Map<String, Object> answer(MainEvent.Answer answer) {
    return new Fields()
        .put("text", answer.text())
        .put("confidence", answer.confidence())
        .put("evidence", answer.evidence())
        .map();
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

  private static Map<String, Object> entity(Entity entity) {
    Fields fields =
        new Fields()
            .put("id", entity.id())
            .put("type", ArticleDigestJson.lower(entity.type()))
            .put("name", entity.name())
            .put("aliases", entity.aliases());
    entity
        .role()
        .ifPresent(role -> fields.put("role", role.text()).put("roleEvidence", role.evidence()));
    entity
        .affiliation()
        .ifPresent(
            body ->
                fields.put("affiliation", body.text()).put("affiliationEvidence", body.evidence()));
    entity
        .age()
        .ifPresent(age -> fields.put("age", age.years()).put("ageEvidence", age.evidence()));
    return fields
        .put("relations", entity.relations().stream().map(FactFields::relation).toList())
        .ranges("mentions", entity.mentions())
        .map();
  }

  private static Map<String, Object> relation(Entity.Relation relation) {
    return new Fields()
        .put("relation", relation.relation())
        .put("of", relation.of())
        .put("evidence", relation.evidence())
        .map();
  }

  private static Map<String, Object> quote(Quote quote) {
    Fields fields = new Fields().put("text", quote.text()).put("speaker", quote.speaker());
    quote.speakerMention().ifPresent(span -> fields.put("speakerMention", span));
    return fields
        .put("cue", quote.cue())
        .put("direct", quote.direct())
        .put("evidence", quote.evidence())
        .map();
  }

  private static Map<String, Object> date(DateMention date) {
    return new Fields()
        .put("text", date.text())
        .put("value", date.value())
        .put("granularity", ArticleDigestJson.lower(date.granularity()))
        .put("resolvedFrom", date.resolvedFrom().map(kind -> kind.label()))
        .put("confidence", date.confidence())
        .put("evidence", date.evidence())
        .map();
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

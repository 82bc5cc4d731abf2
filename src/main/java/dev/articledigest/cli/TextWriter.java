package dev.articledigest.cli;

import dev.articledigest.ArticleDigest;
import dev.articledigest.facts.Entity;
import dev.articledigest.facts.KeyFact;
import dev.articledigest.facts.Quote;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a digest as text for a person. */
final class TextWriter {

  private TextWriter() {}

  static String write(ArticleDigest digest) {
    if (digest instanceof ArticleDigest.Digested digested) {
      return digested(digested);
    }
    ArticleDigest.Rejected rejected = (ArticleDigest.Rejected) digest;
    return "Rejected (%s): %s\n"
        .formatted(rejected.problem().code().label(), rejected.problem().message());
  }

  private static String digested(ArticleDigest.Digested digested) {
    StringBuilder text = new StringBuilder();
    digested.article().title().ifPresent(title -> text.append(title).append("\n\n"));
    text.append(digested.digest().text()).append('\n');
    List<KeyFact> facts = digested.facts().keyFacts();
    if (!facts.isEmpty()) {
      text.append("\nKey facts\n");
      facts.forEach(fact -> text.append(line(fact)));
    }
    List<Quote> quotes =
        digested.facts().listedQuotes(digested.article().text()).stream()
            .filter(q -> q.speaker().isPresent())
            .toList();
    if (!quotes.isEmpty()) {
      text.append("\nWho said what\n");
      Map<String, String> names =
          digested.facts().entities().stream()
              .collect(Collectors.toMap(Entity::id, Entity::name, (first, second) -> first));
      quotes.forEach(quote -> text.append(line(quote, names)));
    }
    return text.toString();
  }

  private static String line(KeyFact fact) {
    String ranges =
        fact.evidence().stream()
            .map(span -> span.start() + "–" + span.end())
            .collect(Collectors.joining(", "));
    return "- " + fact.text() + " [" + ranges + "]\n";
  }

  private static String line(Quote quote, Map<String, String> names) {
    String speaker = quote.speaker().map(s -> names.getOrDefault(s, s)).orElse("");
    String range = quote.evidence().start() + "–" + quote.evidence().end();
    String words = quote.direct() ? "“" + quote.text() + "”" : quote.text();
    return "- " + speaker + ": " + words + " [" + range + "]\n";
  }
}

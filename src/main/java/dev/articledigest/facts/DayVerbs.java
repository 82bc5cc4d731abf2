package dev.articledigest.facts;

/** The verbs of a sentence of a language other than English, asked when a day is. */
interface DayVerbs {

  /** A verb is looked for so many words away from a day. */
  int FARTHEST = 40;

  /**
   * Where they look from the day of the article.
   *
   * @param from the number of the day's first token, with the preposition or article before it
   * @param to that of the first behind it
   */
  DayWay way(int from, int to);
}

package dev.articledigest.facts;

/** The verbs of a sentence, asked when a day is. */
interface DayVerbs {

  /**
   * Where they look from the day of the article.
   *
   * @param from the number of the day's first token, with the preposition or article before it
   * @param to that of the first behind it
   */
  DayWay way(int from, int to);
}

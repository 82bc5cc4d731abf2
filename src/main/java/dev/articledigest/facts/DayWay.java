package dev.articledigest.facts;

/** Where the verbs of a sentence look from the day of the article. */
enum DayWay {
  BACK,
  AHEAD,
  OPEN
}

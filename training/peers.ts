import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';

const afinn = new Sentiment();

/** The word lists that people use today; a higher score is a happier text. */
export const PEERS: readonly { name: string; score(text: string): number }[] = [
  { name: 'vader-sentiment', score: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound },
  { name: 'sentiment (AFINN)', score: (text) => afinn.analyze(text).comparative },
  { name: 'wink-sentiment', score: (text) => wink(text).normalizedScore },
];

import type { Corpus } from '../../../corpus/model.ts';
import type { Card } from '../model.ts';
import { openDesk } from './desk.ts';
import { placeCard } from './place.ts';
import { questionCard } from './question.ts';
import { reportCard } from './report.ts';
import { siteCard } from './site.ts';
import { statementCard } from './statement.ts';

/** The cards of all that can be shared, by what they are of. */
export function writeCards(corpus: Corpus): Map<string, Card> {
  const desk = openDesk(corpus);
  const cards = [
    siteCard(desk),
    ...corpus.reports.map((report) => reportCard(report, desk)),
    ...corpus.statements.map((statement) => statementCard(statement, desk)),
    ...[...desk.places.values()].map((place) => placeCard(place, desk)),
    ...corpus.questions.map((question) => questionCard(question, desk)),
  ];
  return new Map(cards.map((card) => [card.id, card]));
}

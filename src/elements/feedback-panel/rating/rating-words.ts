import type { Option } from '../../../domain/feedback/model.js';
import { scales, type Ask, type Saying } from '../../../domain/feedback/saying.js';
import type { Learning } from '../../../domain/ports.js';
import { messages } from '../../../localization/rating-en.js';
import { shipMessages, type Locale } from '../../../localization/registry.js';

/** Brings the words of ratings along. */
export const shipWords = (): void =>
  shipMessages(messages, {
    ar: () => import('../../../localization/rating-ar.js'),
    de: () => import('../../../localization/rating-de.js'),
    es: () => import('../../../localization/rating-es.js'),
  });

/** What is asked where the author says nothing. */
export function questionText(ask: Ask, { messages: words }: Locale): string {
  const questions = {
    helpful: words.askHelpful,
    stars: words.askStars,
    likert: words.askLikert,
    recommend: words.askRecommend,
  };
  return questions[ask];
}

/** Five levels of agreement. */
export const levelsIn = ({ messages: words }: Locale): readonly Option[] =>
  [words.level1, words.level2, words.level3, words.level4, words.level5].map((text, index) => ({
    id: String(index + 1),
    text,
  }));

/** What an answer is called. */
export function answerText(ask: Ask, value: string, levels: readonly Option[], locale: Locale): string {
  const { tag, messages: words } = locale;
  const format = new Intl.NumberFormat(tag);
  const number = format.format(Number(value));
  switch (ask) {
    case 'helpful':
      return value === 'yes' ? words.yes : words.no;
    case 'stars':
      return words.starCount(number, Number(value));
    case 'recommend':
      return words.outOf(number, format.format(scales.recommend.max));
    case 'likert':
      return levels.find(({ id }) => id === value)?.text ?? value;
  }
}

/** Reasons to pick from where the author gives none: for what is good, or for what could be better. */
export function reasonsFor(
  { value }: Saying,
  ask: Ask,
  levels: readonly Option[],
  locale: Locale,
): readonly Option[] {
  const { messages: words } = locale;
  return isGood(ask, value, levels)
    ? [
        { id: 'clear', text: words.reasonClear },
        { id: 'useful', text: words.reasonUseful },
        { id: 'examples', text: words.reasonExamples },
      ]
    : [
        { id: 'unclear', text: words.reasonUnclear },
        { id: 'missing', text: words.reasonMissing },
        { id: 'outdated', text: words.reasonOutdated },
        { id: 'long', text: words.reasonLong },
      ];
}

function isGood(ask: Ask, value: string, levels: readonly Option[]): boolean {
  switch (ask) {
    case 'helpful':
      return value === 'yes';
    case 'stars':
      return Number(value) >= 4;
    case 'recommend':
      return Number(value) >= 7;
    case 'likert':
      return levels.findIndex(({ id }) => id === value) > (levels.length - 1) / 2;
  }
}

/** What happens with what is said: where it stays, or where it goes. */
export function fateText({ endpoint, durability }: Learning, { messages: words }: Locale): string {
  if (endpoint !== undefined) return words.goesTo(new URL(endpoint).host);
  return durability?.kind === 'memory' ? words.staysUntilLeft : words.staysHere;
}

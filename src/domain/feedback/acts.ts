import type { Act } from '../act.js';
import { contentKey } from '../question/key.js';
import { round } from '../question/score.js';
import { languageMap } from '../xapi/language-map.js';
import type { Activity } from '../xapi/types.js';
import { activityTypes, extensions } from '../xapi/vocabulary.js';
import type { Option } from './model.js';
import { scales, type Saying } from './saying.js';

/** What is rated, as statements need it. */
export interface Rated {
  /** With its name and type, for the latest statement on an activity is what views know of it. */
  readonly activity: Activity;
  /** Language of what is asked (BCP 47), `und` where unknown. */
  readonly language: string;
}

/** Kinds of problems that can be reported. */
export const problemKinds = ['content', 'broken', 'access'] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** IRI of something that is asked of an activity; no quiz, question or step can have this name. */
export const askedOf = ({ id }: Activity, name: string): string =>
  `${id}${id.includes('#') ? '' : '#'}~${name}`;

/** Name of a sentence to agree with: each sentence of an author's is asked once. */
export const likertName = (sentence: string | undefined): string =>
  sentence === undefined ? 'likert' : `likert-${contentKey(sentence)}`;

/** Whether it helped. */
export const voted = ({ activity }: Rated, answer: 'yes' | 'no'): Act => ({
  verb: answer === 'yes' ? 'voted-up' : 'voted-down',
  activity,
});

/** A number of stars, or how likely a recommendation is. */
export function rated({ activity }: Rated, ask: keyof typeof scales, raw: number): Act {
  const { min, max } = scales[ask];
  return { verb: 'rated', activity, result: { score: { scaled: round(raw / max), raw, min, max } } };
}

/** How far the learner agrees with a sentence. */
export const agreed = (
  { activity, language }: Rated,
  name: string,
  sentence: string,
  levels: readonly Option[],
  level: string,
): Act => ({
  verb: 'answered',
  activity: {
    id: askedOf(activity, name),
    definition: {
      type: activityTypes.interaction,
      interactionType: 'likert',
      description: languageMap(language, sentence),
      scale: levels.map(({ id, text }) => ({ id, description: languageMap(language, text) })),
    },
  },
  parent: activity,
  result: { response: level },
});

/** Why the learner answered so. */
export const reasoned = (
  { activity, language }: Rated,
  question: string,
  reasons: readonly Option[],
  picked: readonly string[],
  answer: string,
): Act => ({
  verb: 'answered',
  activity: {
    id: askedOf(activity, 'reasons'),
    definition: {
      type: activityTypes.interaction,
      interactionType: 'choice',
      description: languageMap(language, question),
      choices: reasons.map(({ id, text }) => ({ id, description: languageMap(language, text) })),
    },
  },
  parent: activity,
  result: { response: picked.join('[,]') },
  statement: answer,
});

/** What the learner adds in words of their own. */
export const commented = ({ activity }: Rated, text: string, answer: string): Act => ({
  verb: 'commented',
  activity,
  result: { response: text },
  statement: answer,
});

/** A problem that the learner reports. @param text - In their words, or what the kind is called. */
export const reported = ({ activity }: Rated, kind: ProblemKind, text: string): Act => ({
  verb: 'commented',
  activity,
  result: { response: text, extensions: { [extensions.report]: kind } },
});

/** Something said is taken back. @param name - Of the sentence to agree with, where it may be about one. */
export const retracted = ({ activity }: Rated, { id, kind }: Saying, name: string): Act => ({
  verb: 'retracted',
  activity:
    kind === 'likert' || kind === 'reasons'
      ? {
          id: askedOf(activity, kind === 'likert' ? name : 'reasons'),
          definition: { type: activityTypes.interaction },
        }
      : activity,
  statement: id,
});

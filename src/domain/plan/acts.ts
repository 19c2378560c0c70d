import type { Act } from '../act.js';
import { languageMap } from '../xapi/language-map.js';
import type { Activity } from '../xapi/types.js';
import { activityTypes, extensions } from '../xapi/vocabulary.js';
import type { Goal } from './model.js';

/** Whose plan it is for, as statements need it. */
export interface PlanPlace {
  /** IRI of the plan: one for a whole site. */
  readonly id: string;
  /** Language of what is said (BCP 47). */
  readonly language: string;
  /** What it is called. */
  readonly name: string;
}

/** IRI of the learner's plan for a site. */
export const planOf = (site: string): string => `${site}#study-plan`;

const activityOf = ({ id, language, name }: PlanPlace, sentence?: string): Activity => ({
  id,
  definition: {
    type: activityTypes.goal,
    name: languageMap(language, name),
    ...(sentence !== undefined && { description: languageMap(language, sentence) }),
  },
});

/** The learner shows a goal to others, in words and as data. */
export const scheduled = (place: PlanPlace, goal: Goal, sentence: string): Act => ({
  verb: 'scheduled',
  activity: activityOf(place, sentence),
  result: { extensions: { [extensions.goal]: goal } },
});

/** The learner takes back what they showed; `statement` is the one that did. */
export const retracted = (place: PlanPlace, statement: string | undefined): Act => ({
  verb: 'retracted',
  activity: activityOf(place),
  ...(statement !== undefined && { statement }),
});

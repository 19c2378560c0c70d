import type { Act } from '../act.js';
import { languageMap } from '../xapi/language-map.js';
import type { Activity } from '../xapi/types.js';
import { activityTypes, extensions } from '../xapi/vocabulary.js';
import type { Goal, Plan } from './model.js';

/** Whose plan it is for, as statements need it. */
export interface PlanPlace {
  /** IRI of the plan: one for a whole site. */
  readonly id: string;
  /** Language of what is said (BCP 47). */
  readonly language: string;
  /** What it is called. */
  readonly name: string;
}

const activityOf = ({ id, language, name }: PlanPlace, sentence?: string): Activity => ({
  id,
  definition: {
    type: activityTypes.goal,
    name: languageMap(language, name),
    ...(sentence !== undefined && { description: languageMap(language, sentence) }),
  },
});

/** What a decision tells others: a goal that is shown, whenever it is another one, and that it no longer is. All else stays here. */
export function toldBy(
  before: Plan | undefined,
  after: Plan,
  {
    place,
    sentence,
    told,
  }: { readonly place: PlanPlace; readonly sentence: string; readonly told: string | undefined },
): readonly Act[] {
  const wasShown = before?.shared === true;
  const isOther = !wasShown || JSON.stringify(before.goal) !== JSON.stringify(after.goal);
  if (after.shared && after.goal && isOther) return [scheduled(place, after.goal, sentence)];
  return wasShown && !after.shared ? [retracted(place, told)] : [];
}

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

/** Names of extensions; vocabulary.ts says where they come from. Each is an export of its own: a page gets what it uses. */

/** Context: number of the attempt, from 1 (Tin Can registry). */
export const attempt = 'http://id.tincanapi.com/extension/attempt-id';
/** Context: place of the act in the order of this browser's acts, from 1; clocks jump, this does not. */
export const sequence = 'urn:learnlets:extension:sequence';
/** Result: how far a module or course is, a whole number from 0 to 100 (cmi5 9.5.5.1). */
export const progress = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
/** Result: `true` where the list was edited since it was last told how far the learner is. */
export const contentChanged = 'urn:learnlets:extension:content-changed';
/** Result: which hint or solution was opened: `hint-1`, `solution`. */
export const revealed = 'urn:learnlets:extension:revealed';
/** Result: how the learner went back: `rewind`, `restart`. */
export const action = 'urn:learnlets:extension:action';
/** Result: id of the step that is on show after the act. */
export const step = 'urn:learnlets:extension:step';
/** Result: how often the step had been entered when it was decided there, from 1. */
export const visit = 'urn:learnlets:extension:visit';
/** Result: the variables of the scenario before the decision, and after it, each by its name. */
export const before = 'urn:learnlets:extension:variables-before';
export const after = 'urn:learnlets:extension:variables-after';
/** Result: `true` where the time ran out and the timer decided. */
export const late = 'urn:learnlets:extension:late';
/** Result: id of the ending that was reached. */
export const ending = 'urn:learnlets:extension:ending';
/** Result: what kind of problem a learner reports. */
export const report = 'urn:learnlets:extension:report';
/** Context: that it was done in a review deck, and why the question came up: `missed`, `due`, … */
export const review = 'urn:learnlets:extension:review';
/** Result: `true` where the learner said that they were not sure of their answer. */
export const unsure = 'urn:learnlets:extension:unsure';
/** Result: why something was skipped: `known`, `not-now`. */
export const reason = 'urn:learnlets:extension:reason';
/** Result: the goal that a learner shows to others. */
export const goal = 'urn:learnlets:extension:goal';

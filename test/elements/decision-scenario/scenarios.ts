import type { DecisionScenario } from '../../../src/elements/decision-scenario/decision-scenario.js';
import type { Choice, Scenario, Step } from '../../../src/domain/scenario/model.js';

/** A talk with a colleague: two ways, three endings, feedback, scores, a variable. */
export const talk = (attributes = ''): string => `<decision-scenario id="talk" ${attributes}>
  <p>{var trust = 1; scoring decisions}</p>
  <section id="door">
    <h3>At the door</h3>
    <p>Ana comes in, and she is angry.</p>
    <blockquote><strong>Ana:</strong> You have moved my deadline again.</blockquote>
    <ul>
      <li><a href="#listen">Ask what happened</a> {trust += 1; score 2; expert}
        <blockquote>She feels taken seriously.</blockquote></li>
      <li><a href="#defend">Explain the plan</a> {trust -= 1}
        <blockquote>She has heard that before.</blockquote></li>
    </ul>
  </section>
  <section id="listen">
    <h3>She sits down</h3>
    <p>{if trust >= 2} She tells you of her mother.</p>
    <ul>
      <li><a href="#agreed">Offer a new date</a> {score 2; expert}</li>
      <li><a href="#left">Look at the clock</a></li>
    </ul>
  </section>
  <section id="defend">
    <h3>She shakes her head</h3>
    <ul>
      <li><a href="#listen">Stop, and ask</a></li>
      <li><a href="#left">Go on</a></li>
    </ul>
  </section>
  <section id="agreed"><h3>A new date</h3><p>{ending good}</p><p>You find one that holds.</p></section>
  <section id="left"><h3>She leaves</h3><p>{ending poor}</p><p>The door is loud.</p></section>
</decision-scenario>`;

const choice = (id: string, to: string, more: Partial<Choice> = {}): Choice => ({
  id,
  text: `Take ${id}`,
  to,
  once: false,
  effects: [],
  score: 0,
  expert: false,
  ...more,
});

const step = (id: string, choices: readonly Choice[], more: Partial<Step> = {}): Step => ({
  id,
  title: `Step ${id}`,
  blocks: [{ kind: 'prose', prose: `What happens at ${id}.` }],
  choices,
  effects: [],
  quizzes: [],
  ...more,
});

/** A model of steps; each is an id, the ids it leads to, and what else there is to it. */
export const modelOf = (
  steps: readonly (readonly [string, readonly (string | Choice)[], Partial<Step>?])[],
  more: Partial<Scenario> = {},
): Scenario => ({
  key: 'model',
  start: steps[0]![0],
  variables: [],
  scoring: { kind: 'none' },
  steps: steps.map(([id, ways, rest = {}]) =>
    step(
      id,
      ways.map((way) => (typeof way === 'string' ? choice(`to-${way}`, way) : way)),
      ways.length === 0 ? { ending: { kind: 'good' }, ...rest } : rest,
    ),
  ),
  ...more,
});

export { choice as choiceTo };

/** A scenario that is set as a model. */
export function withModel(scenario: Scenario, attributes: Record<string, string> = {}): DecisionScenario {
  const element = document.createElement('decision-scenario') as DecisionScenario;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.scenario = scenario;
  return element;
}

/** Every act of a scenario with every option that shapes its statement, and random ones beside. */
import fc from 'fast-check';
import type { Act } from '../../../src/domain/act.js';
import {
  decided,
  ended,
  initialized,
  wentBack,
  wholePath,
  type ScenarioPlace,
} from '../../../src/domain/scenario/acts.js';
import type { Decision } from '../../../src/domain/scenario/attempt.js';
import { firstDocument, withDecision } from '../../../src/domain/scenario/document.js';
import type { Scenario, Scoring } from '../../../src/domain/scenario/model.js';
import { outcomeOf } from '../../../src/domain/scenario/scoring.js';
import { begin, offered, take } from '../../../src/domain/scenario/walk.js';
import { toStatement, type Envelope } from '../../../src/domain/xapi/statement.js';
import type { Statement } from '../../../src/domain/xapi/types.js';
import { pickerOf, randomScenario } from './arbitraries.js';
import { condition, decisionsOf, scenarioOf, withStep } from './scenarios.js';

const page = 'https://handbook.example.org/safety/leak';

const envelope: Envelope = {
  id: '5e1f1b4c-7b5c-4c0f-9d0b-3f1a2b3c4d5e',
  actor: { account: { homePage: 'https://hr.example.org', name: '42' } },
  time: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
  registration: '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f50',
  page: { id: page, definition: { type: 'http://activitystrea.ms/schema/1.0/page', name: { en: 'A leak' } } },
  sequence: 7,
  language: 'en',
};

export const placeOf = (scenario: Scenario, language = 'en'): ScenarioPlace => ({
  scenario,
  id: `${page}#leak`,
  language,
});

/** All acts of a learner who makes these decisions one after the other, then goes back and begins again. */
export function actsAlong(place: ScenarioPlace, decisions: readonly Decision[], passMark = 0.8): Act[] {
  const { scenario } = place;
  let document = firstDocument(7);
  let now = begin(scenario, document.seed);
  const acts = [initialized(place, 1)];
  for (const decision of decisions) {
    const next = take(scenario, document.seed, now, decision);
    if (!next) break;
    const outcome = outcomeOf(scenario, next, passMark);
    document = withDecision(document, decision, next, outcome && { ending: outcome.ending });
    acts.push(decided(place, 1, decision, now, next));
    if (outcome) acts.push(...ended(place, document, outcome), wholePath(place, document));
    now = next;
  }
  const start = begin(scenario, document.seed).step;
  return [
    ...acts,
    wholePath(place, document),
    wentBack(place, 1, 'rewind', now.step),
    wentBack(place, 1, 'rewind', start),
    wentBack(place, 1, 'restart', start),
  ];
}

export const leak = scenarioOf(
  `hall: call->phone +2 expert set=trust+=1, wait->hall -1 set=trust-=1;warned=yes, Run_2->end
   phone: calm->end +3 expert, shout->end -2, 7->bad
   end!good
   bad!poor`,
  {
    variables: [
      { name: 'trust', start: 1 },
      { name: 'warned', start: false },
      { name: 'name', start: 'Ana' },
    ],
    scoring: { kind: 'decisions' },
  },
);

const paths = [
  'hall/call phone/calm',
  'hall/wait hall/wait hall/call phone/shout',
  'hall/Run_2',
  'hall/call phone/7',
];

const scorings: readonly Scoring[] = [
  { kind: 'none' },
  { kind: 'ending' },
  { kind: 'decisions' },
  { kind: 'variables', value: condition('trust'), max: 4 },
];

const verdicts = [{}, { passed: true }, { passed: false }, { score: 80 }, { passed: true, score: -5 }];

const odd: readonly (readonly [string, Scenario])[] = [
  ['no title', scenarioOf('hall: go->end\nend!good', { title: ' ' })],
  [
    'no words',
    withStep(withStep(leak, 'hall', { blocks: [], title: '' }), 'phone', { title: { text: ' ', nodes: [] } }),
  ],
  ['long words', withStep(leak, 'hall', { title: `${'x'.repeat(999)}😀${'x'.repeat(99)}` })],
  [
    'a picture as choice',
    withStep(leak, 'hall', { choices: leak.steps[0]!.choices.map((choice) => ({ ...choice, text: '' })) }),
  ],
  ['no variables', { ...leak, variables: [] }],
  [
    'odd variables',
    {
      ...leak,
      variables: [
        { name: '__proto__', start: '\ud83d😀' },
        { name: 'n', start: NaN },
      ],
    },
  ],
  ['only costs', scenarioOf('hall: go->end -1, stay->end -2\nend!good', { scoring: { kind: 'decisions' } })],
  [
    'fractions',
    scenarioOf('hall: call->end +0.1, b->end +0.3\nend!good', { scoring: { kind: 'decisions' } }),
  ],
];

/** One named statement for each act and option. */
export function everyScenarioStatement(): { readonly name: string; readonly statement: Statement }[] {
  const made: { name: string; statement: Statement }[] = [];
  const add = (name: string, acts: readonly Act[], change: Partial<Envelope> = {}) => {
    for (const act of acts) {
      const statement = toStatement(act, { ...envelope, ...change });
      made.push({ name: `${act.verb}, ${name}, ${act.result?.response ?? ''}`, statement });
    }
  };
  for (const path of paths) {
    for (const scoring of scorings) {
      for (const verdict of verdicts) {
        const scenario = withStep({ ...leak, scoring }, 'end', { ending: { kind: 'good', ...verdict } });
        const name = `${scoring.kind} ${JSON.stringify(verdict)}`;
        add(name, actsAlong(placeOf(scenario), decisionsOf(path)));
      }
    }
  }
  for (const [name, scenario] of odd) {
    for (const path of ['hall/go', 'hall/stay', 'hall/call phone/calm']) {
      add(name, actsAlong(placeOf(scenario), decisionsOf(path)));
    }
  }
  for (const language of ['es-PE', 'en_US', '', 'nonsense!']) {
    add(`language "${language}"`, actsAlong(placeOf(leak, language), decisionsOf('hall/call')), { language });
  }
  for (const seconds of [0, 0.004, 12.345, 1e30, Infinity, NaN]) {
    const [decision] = decisionsOf('hall/call');
    add(`${seconds} seconds`, actsAlong(placeOf(leak), [{ ...decision!, seconds }]));
  }
  const quizzes = { q: { passed: true, scaled: 0.5 } };
  const [late] = decisionsOf('hall/wait');
  add('late', actsAlong(placeOf(leak), [{ ...late!, late: true, quizzes }]));
  return made;
}

/** The statements of random paths through random scenarios. */
export const randomScenarioStatements: fc.Arbitrary<Statement[]> = fc
  .tuple(fc.integer(), fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 12 }))
  .map(([seed, size, length]) => {
    const scenario = randomScenario(seed, size);
    const pick = pickerOf(seed);
    const decisions: Decision[] = [];
    let now = begin(scenario, 7);
    for (let count = 0; count < length; count += 1) {
      const choices = offered(scenario, 7, now, {});
      if (choices.length === 0) break;
      const decision = { step: now.step.id, choice: pick.of(choices).id, seconds: pick.below(1000) / 7 };
      decisions.push(decision);
      now = take(scenario, 7, now, decision) ?? now;
    }
    return actsAlong(placeOf(scenario), decisions).map((act) => toStatement(act, envelope));
  });

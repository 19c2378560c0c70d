import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readScenarioJson, writeScenarioJson } from '../../../src/formats/json/index.js';
import { expressionText } from '../../../src/formats/json/expression-text.js';
import { parseExpression } from '../../../src/domain/scenario/parse.js';
import { expression, scenario } from './arbitraries.js';

const told = (source: unknown): string[] =>
  readScenarioJson(source).problems.map(({ code, message }) => `${code} ${message.split(': ')[0]}`);

const step = { id: 'arrival', blocks: ['Someone calls.'], choices: [{ text: 'Answer', to: 'arrival' }] };

describe('expressionText', () => {
  it('writes what the parser reads as the same expression', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        expect(parseExpression(expressionText(tree))).to.deep.equal({ value: tree });
      }),
      { numRuns: 500 },
    );
  });

  it('bends a quote rather than losing a condition', () => {
    const text = expressionText({ kind: 'value', value: `"a" 'b' «c»` });
    expect(parseExpression(text)).to.deep.equal({ value: { kind: 'value', value: `"a" 'b' "c"` } });
  });

  for (const text of [
    'trust >= 2 and not warned',
    '(a or b) and c',
    'not (a and b)',
    'a - (b - c)',
    'a - b - c',
    '-(1)',
    '-1',
    '(a = b) = c',
    'random(1, 6) * 2 + trust',
    'visits("arrival") > 1',
  ]) {
    it(`writes ${text} without needless brackets`, () => {
      const parsed = parseExpression(text);
      expect('value' in parsed && expressionText(parsed.value)).to.equal(text);
    });
  }
});

describe('readScenarioJson', () => {
  it('reads back what is written', () => {
    fc.assert(
      fc.property(scenario, (model) => {
        expect(readScenarioJson(writeScenarioJson(model))).to.deep.equal({ model, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('needs no more than steps with texts and links', () => {
    expect(readScenarioJson({ key: 'calls', steps: [step] })).to.deep.equal({
      model: {
        key: 'calls',
        start: 'arrival',
        variables: [],
        scoring: { kind: 'none' },
        steps: [
          {
            id: 'arrival',
            blocks: [{ kind: 'prose', prose: 'Someone calls.' }],
            choices: [
              {
                id: 'Answer',
                text: 'Answer',
                to: 'arrival',
                once: false,
                effects: [],
                score: 0,
                expert: false,
              },
            ],
            effects: [],
            quizzes: [],
          },
        ],
      },
      problems: [],
    });
  });

  it('takes short forms of endings, scoring and effects', () => {
    const { model, problems } = readScenarioJson({
      scoring: 'ending',
      steps: [{ id: 'end', ending: 'good', effects: 'trust += 1; warned = yes' }],
    });
    expect(problems).to.be.empty;
    expect(model.scoring).to.deep.equal({ kind: 'ending' });
    expect(model.steps[0]?.ending).to.deep.equal({ kind: 'good' });
    expect(model.steps[0]?.effects).to.have.length(2);
  });

  const faults: Readonly<Record<string, unknown>> = {
    'not-json This is no JSON.': '{"steps": [}',
    'not-an-object This is no object.': [],
    'no-steps No step is found here.': {},
    'not-a-list steps': { steps: {} },
    'not-an-object steps[0]': { steps: [7] },
    'bad-id steps[0].id': { steps: [{ ...step, id: 'a b' }] },
    'duplicate-id steps[1].id': { steps: [step, step] },
    'unknown-start start': { start: 'nowhere', steps: [step] },
    'unknown-property steps[0].choises': { steps: [{ ...step, choises: [] }] },
    'not-a-text steps[0].title': { steps: [{ ...step, title: 7 }] },
    'missing-words steps[0].blocks[0].prose': { steps: [{ ...step, blocks: [{}] }] },
    'missing-words steps[0].blocks[0].speaker': {
      steps: [{ ...step, blocks: [{ kind: 'speech', prose: 'Hi' }] }],
    },
    'missing-value steps[0].blocks[0].when': {
      steps: [{ ...step, blocks: [{ when: 'trust >', prose: 'Hi' }] }],
    },
    'missing-words steps[0].choices[0].text': { steps: [{ ...step, choices: [{ to: 'arrival' }] }] },
    'bad-id steps[0].choices[0].to': { steps: [{ ...step, choices: [{ text: 'Go', to: 'a b' }] }] },
    'not-a-flag steps[0].choices[0].once': {
      steps: [{ ...step, choices: [{ text: 'Go', to: 'arrival', once: 'yes' }] }],
    },
    'not-a-number steps[0].choices[0].score': {
      steps: [{ ...step, choices: [{ text: 'Go', to: 'arrival', score: '2' }] }],
    },
    'missing-assignment steps[0].choices[0].effects[1]': {
      steps: [{ ...step, choices: [{ text: 'Go', to: 'arrival', effects: ['a = 1', 'trust'] }] }],
    },
    'bad-kind steps[0].ending.kind': { steps: [{ ...step, ending: 'great' }] },
    'not-a-number steps[0].timer.seconds': {
      steps: [{ ...step, timer: { seconds: 0, choice: 'Answer' } }],
    },
    'bad-name variables[0].name': { variables: [{ name: 'not', start: 0 }], steps: [step] },
    'duplicate-id variables[1].name': {
      variables: [
        { name: 'a', start: 0 },
        { name: 'A', start: 0 },
      ],
      steps: [step],
    },
    'not-a-value variables[0].start': { variables: [{ name: 'a' }], steps: [step] },
    'not-a-number scoring.max': { scoring: { kind: 'variables', value: 'trust', max: 0 }, steps: [step] },
  };
  for (const [problem, source] of Object.entries(faults)) {
    it(`tells ${problem}`, () => expect(told(source)).to.deep.equal([problem]));
  }

  it('gives each problem a cure and a short excerpt', () => {
    for (const source of Object.values(faults)) {
      for (const { cure, excerpt } of readScenarioJson(source).problems) {
        expect(cure).not.to.equal('');
        expect(excerpt.length).to.be.at.most(60);
      }
    }
  });

  it('keeps all that is sound beside a fault', () => {
    const { model } = readScenarioJson({
      steps: [{ ...step, choices: [{ text: 'Go', to: 'arrival', when: 'trust >' }, { text: 'Stay' }] }],
    });
    expect(model.steps[0]?.choices.map(({ text }) => text)).to.deep.equal(['Go']);
  });

  it('reads any value and any text without throwing, and says the same again', () => {
    const sources = fc.oneof(
      fc.jsonValue(),
      fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withTypedArray: true }),
      fc.string(),
      fc.json(),
    );
    fc.assert(
      fc.property(sources, (source) => {
        expect(readScenarioJson(source)).to.deep.equal(readScenarioJson(source));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a scenario with any of its values replaced', () => {
    const damaged = fc.tuple(scenario, fc.jsonValue(), fc.nat()).map(([model, junk, place]) => {
      let seen = 0;
      return JSON.parse(writeScenarioJson(model), (_, value: unknown) =>
        (seen += 1) % 40 === place % 40 ? junk : value,
      ) as unknown;
    });
    fc.assert(
      fc.property(damaged, (source) => {
        const { model } = readScenarioJson(source);
        const again = readScenarioJson(writeScenarioJson(model)).model;
        expect(again).to.deep.equal(model);
      }),
      { numRuns: 300 },
    );
  });
});

import { expect } from '@open-wc/testing';
import { checkScenario } from '../../../../src/domain/scenario/check.js';
import type { FindingCode } from '../../../../src/domain/scenario/finding.js';
import type { FaultCode } from '../../../../src/domain/scenario/parse.js';
import { readScenario, toProblem } from '../../../../src/formats/html/scenario/index.js';
import { problemKinds, type ScenarioProblemCode } from '../../../../src/formats/html/scenario/problems.js';
import { written } from '../../outline.js';
import { codes, outline } from './outline.js';

const end = '<h2>B {ending good}</h2><p>Done.</p>';
const sound = `<h2>A</h2><p>Hi.</p><ul><li><a href="#b">On</a></li></ul>${end}`;

/** Markup for each problem. */
const cases: Readonly<Record<ScenarioProblemCode, string>> = {
  'no-steps': '<p>Only words.</p>',
  'duplicate-step': '<section id="b"><a href="#b">On</a></section><section id="b">C</section>',
  'duplicate-choice': `<h2>A</h2><ul><li><a href="#b">On</a> {#x}</li><li><a href="#b">Off</a> {#x}</li></ul>${end}`,
  'link-to-nowhere': `<h2>A</h2><ul><li><a href="#b">On</a></li><li><a href="#c">C</a></li></ul>${end}`,
  'several-starts': `<h2>A {start}</h2><p><a href="#b">On</a></p><h2>B {start; ending good}</h2>`,
  'duplicate-variable': `<p>{var trust = 1}</p><p>{var Trust = 2}</p>${sound}`,
  'else-without-if': `<h2>A</h2><p>{else} Hi.</p><p><a href="#b">On</a></p>${end}`,
  'misplaced-clause': `<h2>A {once}</h2><p><a href="#b">On</a></p>${end}`,
  'shown-braces': `<h2>A</h2><p>He {if trust > 1} smiles.</p><p><a href="#b">On</a></p>${end}`,
  'unlinked-item': `<h2>A</h2><ul><li><a href="#b">On</a></li><li>Stay</li></ul>${end}`,
  'nameless-speech': `<h2>A</h2><p class="speech">Hi.</p><p><a href="#b">On</a></p>${end}`,
  'nameless-quiz': `<h2>A</h2><micro-quiz></micro-quiz><p><a href="#b">On</a></p>${end}`,
  'outside-of-steps': '<section id="a"><a href="#b">On</a></section><p>Lost.</p><section id="b">B</section>',
  'nested-live-element': `<h2>A</h2><p>See <video></video></p><p><a href="#b">On</a></p>${end}`,
};

/** Settings for each fault of their language; one is for effects by themselves, as JSON has them. */
const faults: Readonly<Record<Exclude<FaultCode, 'missing-assignment'>, string>> = {
  'missing-value': 'if trust >',
  'missing-operator': 'if trust 2',
  'unexpected-sign': 'if trust > @2',
  'foreign-sign': 'if trust && warned',
  'open-text': 'if mood = "calm',
  'open-bracket': 'if (trust > 2',
  'bad-number': 'if trust > 2nd',
  'chained-comparison': 'if 1 < trust < 3',
  'unknown-function': 'if visit("a")',
  'wrong-arguments': 'if random(1)',
  'unquoted-id': 'if visits(a)',
  'too-long': `if ${'('.repeat(200)}1${')'.repeat(200)}`,
  'bad-name': 'var and = 1',
  'not-an-effect': 'trust == 2',
  'unknown-clause': 'once; 5',
  'repeated-clause': 'once; once',
  'bad-score': 'score much',
  'bad-ending': 'ending great',
  'bad-timer': 'time soon',
  'bad-variable': 'var trust',
  'bad-scoring': 'scoring trust',
};

/** What the checker finds, so that the page tells it. */
const findings: Readonly<Record<FindingCode, true>> = {
  'missing-target': true,
  'unreachable-step': true,
  'dead-end': true,
  'never-shown': true,
  'unreachable-ending': true,
  'endless-loop': true,
  'never-set': true,
  'never-read': true,
  'undeclared-variable': true,
  'unknown-name': true,
  'type-mismatch': true,
  'no-ending': true,
  'timer-choice': true,
};

describe('problems that readScenario tells', () => {
  for (const [code, markup] of Object.entries(cases)) {
    it(code, () => {
      const { problems, model } = readScenario(written(markup));
      const problem = problems.find((each) => each.code === code);
      expect(problem, problems.map((each) => each.code).join()).to.include({
        severity: problemKinds[code as ScenarioProblemCode][0].startsWith('!') ? 'error' : 'warning',
      });
      expect(problems).to.have.length(1);
      expect(problem?.message).to.match(/^[A-Z].*[.]$/u);
      expect(problem?.node).to.be.instanceOf(Node);
      expect(model.steps.length).to.equal(code === 'no-steps' ? 0 : 2);
    });
  }

  for (const [code, settings] of Object.entries(faults)) {
    it(`${code} in settings, which the learner does not see`, () => {
      const root = written(sound);
      const item = root.querySelector('li');
      item?.append(` {score 3; ${settings}}`);
      const reading = readScenario(root);
      expect(codes(reading)).to.deep.equal([code]);
      expect(reading.problems[0]).to.include({ severity: 'error', node: item?.firstChild });
      expect(reading.model.steps[0]?.choices[0]).to.include({ text: 'On', score: 3 });
    });
  }

  it('are none in a sound scenario', () => {
    expect(codes(readScenario(written(sound)))).to.deep.equal([]);
  });

  it('leave braces alone that are no settings, and say so', () => {
    const reading = readScenario(written(sound.replace('Hi.', 'Hi {name}')));
    expect(outline(reading)).to.include('| Hi {name}');
    expect(reading.problems.map(({ severity }) => severity)).to.deep.equal(['warning']);
  });

  it('say where the author wrote what the checker found', () => {
    const root = written(
      '<p>{var mood = 1}</p><h2>A</h2><ul><li><a href="#b">On</a></li></ul><h2>B</h2><p>Stuck.</p>',
    );
    const reading = readScenario(root);
    const problems = checkScenario(reading.model).map((each) => toProblem(each, reading));
    const deadEnd = problems.find(({ code }) => code === 'dead-end');
    expect(deadEnd?.node).to.equal(root.querySelectorAll('h2')[1]);
    expect(deadEnd?.excerpt).to.equal('B');
    const unread = problems.find(({ code }) => code === 'never-read');
    expect(unread?.node).to.be.instanceOf(Node);
  });

  it('are each told in the grammar’s page with an example', async () => {
    const address = new URL('../../../../stories/authoring/scenario-grammar.mdx', import.meta.url);
    const page = await (await fetch(address)).text();
    const all = [...Object.keys(cases), ...Object.keys(faults), ...Object.keys(findings)];
    const untold = all.filter((code) => !page.includes(`\`${code}\``));
    expect(untold).to.deep.equal([]);
    const unquoted = Object.values(problemKinds).filter(
      ([text]) => !page.includes(`_${text.replace('!', '')}_`),
    );
    expect(unquoted).to.deep.equal([]);
  });
});

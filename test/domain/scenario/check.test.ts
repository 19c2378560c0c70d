/** What the checker says to an author, and what it must not say. */
import { expect } from '@open-wc/testing';
import { checkScenario } from '../../../src/domain/scenario/check.js';
import type { Expression } from '../../../src/domain/scenario/expression.js';
import type { Choice, Scenario, Step } from '../../../src/domain/scenario/model.js';
import { parseExpression } from '../../../src/domain/scenario/parse.js';

function expression(text: string): Expression {
  const parsed = parseExpression(text);
  if ('fault' in parsed) throw new TypeError(parsed.fault.message);
  return parsed.value;
}

/** A choice as `target`, `target if condition`, or `target once`; its id is its place in the step. */
function choice(text: string, index: number): Choice {
  const [, to = '', once, when] = /^(\S+)( once)?(?: if (.+))?$/.exec(text) ?? [];
  return {
    ...{
      id: `c${index}`,
      text: `Go to ${to}`,
      to,
      once: once !== undefined,
      effects: [],
      score: 0,
      expert: false,
    },
    ...(when !== undefined && { when: expression(when) }),
  };
}

const step = (id: string, choices: readonly string[], more: Partial<Step> = {}): Step => ({
  ...{ id, blocks: [], choices: choices.map(choice), effects: [], quizzes: [] },
  ...more,
});
const end = step('end', [], { ending: { kind: 'good' } });
const scenario = (steps: readonly Step[], more: Partial<Scenario> = {}): Scenario => ({
  ...{ key: 's', start: steps[0]?.id ?? '', variables: [], steps, scoring: { kind: 'none' } },
  ...more,
});
const codes = (checked: Scenario) => checkScenario(checked).map(({ code, step }) => `${code} ${step}`);

describe('checkScenario', () => {
  it('names the step, the choice, what is wrong and the cure', () => {
    expect(checkScenario(scenario([step('desk', ['end', 'home']), end]))).to.deep.equal([
      {
        code: 'missing-target',
        severity: 'error',
        step: 'desk',
        choice: 'c1',
        message: 'In step “desk”, the choice “Go to home” leads to “home”, which does not exist.',
        cure: 'Write a step with the id “home”, or let the choice lead to an existing one.',
      },
    ]);
  });

  it('tells a way into a dead end that only some come into', () => {
    const [dead] = checkScenario(
      scenario([step('a', ['b', 'c']), step('b', ['c']), step('c', ['end if visits("b") = 0']), end]),
    );
    expect(dead?.code).to.equal('dead-end');
    expect(dead?.message).to.include('for example after “Go to b”, “Go to c”');
  });

  it('sees that all choices can be used up', () => {
    expect(codes(scenario([step('a', ['b once', 'end once']), step('b', ['a']), end]))).to.deep.equal([]);
    expect(codes(scenario([step('a', ['b once', 'b once']), step('b', ['a', 'end']), end]))).to.deep.equal([
      'dead-end a',
    ]);
  });

  it('knows that conditions of one step throw the same dice', () => {
    const halves = ['end if random(1, 2) = 1', 'end if random(1, 2) = 2'];
    expect(codes(scenario([step('a', halves), end]))).to.deep.equal([]);
    expect(codes(scenario([step('a', halves.slice(1)), end]))).to.deep.equal(['dead-end a']);
  });

  it('lets a learner do a quiz until it comes out as is asked for', () => {
    const quiz = { quizzes: ['q'] };
    expect(
      codes(scenario([step('a', ['end if passed("q") and score("q") >= 0.85'], quiz), end])),
    ).to.deep.equal([]);
    expect(codes(scenario([step('a', ['end if score("q") > 1'], quiz), end]))).to.include('dead-end a');
  });

  it('does not count a loop through to the end to see that a counter gets there', () => {
    const effects = [{ variable: 'n', operator: '+=' as const, value: expression('1') }];
    const counting = (when: string) =>
      scenario([step('a', ['a', `end if ${when}`], { effects }), end], {
        variables: [{ name: 'n', start: 0 }],
      });
    expect(codes(counting('n >= 900000'))).to.deep.equal([]);
    expect(codes(counting('n < 0'))).to.include.members([
      'never-shown a',
      'endless-loop a',
      'unreachable-ending end',
    ]);
  });

  it('says of a step behind an unreached one what to mend first', () => {
    const findings = checkScenario(scenario([step('a', ['end']), step('b', ['c']), step('c', ['end']), end]));
    expect(findings.map(({ message }) => message)).to.deep.equal([
      'Step “b” is never reached: no choice leads there.',
      'Step “c” is never reached: only “b” leads there, which is never reached either.',
    ]);
  });

  it('warns of a name that several choices have, and of nothing else in it', () => {
    const [found, ...others] = checkScenario(
      scenario([step('a', ['b']), step('b', ['end', 'end if chosen("c0")']), end]),
    );
    expect(others).to.deep.equal([]);
    expect(found).to.include({ code: 'unknown-name', severity: 'warning', step: 'b', choice: 'c1' });
    expect(found?.cure).to.include('“a/c0” and “b/c0”');
  });

  it('says nothing worse than that there is nothing to an empty scenario', () => {
    expect(codes(scenario([]))).to.deep.equal(['missing-target undefined', 'no-ending undefined']);
  });
});

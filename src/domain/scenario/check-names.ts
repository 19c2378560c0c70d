import { choiceName, finding, listed, placeName, quoted, type Finding, type Place } from './finding.js';
import type { Scenario } from './model.js';
import { choiceKey, choiceKeysOf } from './lookup.js';
import { namedCall, partsOf, usesOf, type NamedCall, type Use } from './places.js';

/** Letter case does not count in the names of variables. */
export const folded = (name: string): string => name.toLowerCase();

/** What is named and does not exist, and what exists and is of no use. */
export const checkNames = (scenario: Scenario): readonly Finding[] => [
  ...targetFindings(scenario),
  ...timerFindings(scenario),
  ...variableFindings(scenario),
  ...callFindings(scenario),
];

function* targetFindings({ start, steps }: Scenario): Generator<Finding> {
  const ids = new Set(steps.map(({ id }) => id));
  if (!ids.has(start)) {
    const message = `The scenario starts at step ${quoted(start)}, which does not exist.`;
    yield finding('missing-target', {}, message, 'Name an existing step as the start.');
  }
  for (const step of steps)
    for (const choice of step.choices) {
      if (ids.has(choice.to)) continue;
      yield finding(
        'missing-target',
        { step: step.id, choice },
        `In step ${quoted(step.id)}, the choice ${choiceName(choice)} leads to ${quoted(choice.to)}, which does not exist.`,
        `Write a step with the id ${quoted(choice.to)}, or let the choice lead to an existing one.`,
      );
    }
}

function* timerFindings({ steps }: Scenario): Generator<Finding> {
  for (const { id, timer, choices } of steps) {
    if (!timer || choices.some((choice) => choice.id === timer.choice)) continue;
    yield finding(
      'timer-choice',
      { step: id },
      `When the time of step ${quoted(id)} is over, ${quoted(timer.choice)} is to be taken, which is no choice of that step.`,
      choices.length > 0
        ? `Name one of its choices: ${listed(choices.map((choice) => choice.id))}.`
        : 'Give the step choices, or take the time away.',
    );
  }
}

function* variableFindings(scenario: Scenario): Generator<Finding> {
  const declared = new Set(scenario.variables.map(({ name }) => folded(name)));
  const read = new Map<string, Place>();
  const set = new Map<string, Place>();
  const unknown = new Map<string, { place: Place; name: string }>();
  const note = (notes: Map<string, Place>, name: string, { place }: Use) => {
    const key = folded(name);
    if (!notes.has(key)) notes.set(key, place);
    if (!declared.has(key) && !unknown.has(key)) unknown.set(key, { place, name });
  };
  for (const use of usesOf(scenario)) {
    const changed = typeof use.role === 'string' ? undefined : use.role.variable;
    if (changed !== undefined) note(set, changed, use);
    for (const { part } of partsOf(use.expression)) {
      // What only counts itself on is of use to nobody.
      if (part.kind === 'variable' && folded(part.name) !== folded(changed ?? '')) note(read, part.name, use);
    }
  }
  for (const { place, name } of unknown.values()) {
    yield finding(
      'undeclared-variable',
      place,
      `The variable ${quoted(name)}, used in ${placeName(place)}, is declared nowhere.`,
      `Declare it with its first value before the first step: {var ${name} = 0}; or mend its spelling.`,
      { variable: name },
    );
  }
  for (const { name } of scenario.variables) {
    const [reader, setter] = [read.get(folded(name)), set.get(folded(name))];
    if (!reader) {
      yield finding(
        'never-read',
        setter ?? {},
        `The variable ${quoted(name)} is ${setter ? 'changed' : 'declared'}, but no condition and no score looks at it.`,
        'Use it in a condition, or delete it.',
        { variable: name },
      );
    } else if (!setter) {
      yield finding(
        'never-set',
        reader,
        `The variable ${quoted(name)}, looked at in ${placeName(reader)}, always keeps its first value.`,
        `Let a choice or a step change it, such as {${name} = …}; or do without it.`,
        { variable: name },
      );
    }
  }
}

/** What each function that asks for a name wants, and how it is told. */
const wanted: Record<NamedCall, string> = {
  visits: 'a step',
  chosen: 'a choice',
  passed: 'a quiz',
  score: 'a quiz',
};

function* callFindings(scenario: Scenario): Generator<Finding> {
  const known: Record<NamedCall, ReadonlySet<string>> = {
    visits: new Set(scenario.steps.map(({ id }) => id)),
    chosen: new Set(
      scenario.steps.flatMap(({ id, choices }) => choices.map((choice) => choiceKey(id, choice.id))),
    ),
    passed: new Set(scenario.steps.flatMap(({ quizzes }) => quizzes)),
    get score() {
      return this.passed;
    },
  };
  const told = new Set<string>();
  for (const { place, expression } of usesOf(scenario))
    for (const { part } of partsOf(expression)) {
      const call = namedCall(part);
      const key = call && [place.step, place.choice?.id, call.about, call.name].join('\n');
      if (!call || !key || told.has(key)) continue;
      told.add(key);
      const { about, name } = call;
      const said = `In ${placeName(place)}, ${about}("${name}")`;
      const names = about === 'chosen' ? choiceKeysOf(scenario, name) : [name];
      const meant = names.filter((each) => known[about].has(each));
      if (meant.length > 1) {
        const message = `${said} means each of ${meant.length} choices: several steps have one of that name.`;
        const cure = `If only one is meant, write its step before it: ${listed(meant)}.`;
        yield finding('unknown-name', place, message, cure, { severity: 'warning' });
      } else if (meant.length === 0) {
        const cure = `Write the id of ${wanted[about]} of this scenario${about === 'chosen' ? ': "step/choice"' : ''}.`;
        yield finding('unknown-name', place, `${said} asks for ${wanted[about]} that does not exist.`, cure);
      }
    }
}

import { contentKey } from '../../../domain/question/key.js';
import { textOf } from '../../../domain/question/model.js';
import type { Scenario, Variable } from '../../../domain/scenario/model.js';
import type { Reading } from '../../../domain/reading.js';
import { authorKey } from '../author-key.js';
import { wordsOf } from '../text.js';
import { readAttributes, type Said } from './clauses.js';
import { braces, unescaped } from './names.js';
import { outlineOf } from './outline.js';
import { ScenarioNotes } from './problems.js';
import { Scenes } from './scenes.js';

/** A node of the author's that is shown as it is. */
export interface Foreign {
  readonly node: Node;
  /** Id of the step it stands in; `undefined` before the first. */
  readonly step: string | undefined;
}

export interface ScenarioReading extends Reading<Scenario> {
  /** In the order of the document: what introduces the scenario (children of the root), and the live nodes of the steps. */
  readonly foreign: readonly Foreign[];
  /** The author's nodes by what they make: `step`, `step/choice`, `$variable`. */
  readonly places: ReadonlyMap<string, Node>;
}

/**
 * Reads a scenario from what an author wrote, as stories/authoring/scenario-grammar.mdx sets it down.
 *
 * It never throws, never changes a node, and reads the same again. What cannot be used is left out; the problems say why. Prose
 * with markup comes as copies, to be copied again where they are shown.
 */
export function readScenario(root: Element | DocumentFragment): ScenarioReading {
  const notes = new ScenarioNotes();
  const element = root instanceof Element ? root : undefined;
  const outline = outlineOf(root, notes);
  const document = new Scenes(outline, root, notes);
  document.walk(root, undefined, true);
  const { scenes, intro } = document;
  if (scenes.length === 0) notes.add('no-steps', root);
  const places = new Map<string, Node>();
  const steps = scenes.map((scene) => scene.end(places));
  const starts = scenes.filter((scene) => scene.said.some(({ start }) => start));
  for (const { step } of starts.slice(1)) notes.add('several-starts', step.node);
  const said: [Said, Node][] = [
    ...[...(element ? [readAttributes(element, 'scenario', notes)] : []), ...document.said].map(
      (each): [Said, Node] => [each, root],
    ),
    ...scenes.flatMap((scene) => [
      ...scene.said.map((each): [Said, Node] => [each, scene.step.node]),
      ...scene.choices.map((choice): [Said, Node] => [choice.said, choice.node]),
    ]),
  ];
  const title = outline.title ? unescaped(wordsOf([outline.title]).replace(braces, '').trim()) : '';
  const first = (starts[0] ?? scenes[0])?.step;
  const start = steps.find(({ id }) => id === first?.id);
  return {
    model: {
      key: (element && authorKey(element)) ?? contentKey(title || textOf(start?.title ?? start?.id ?? '')),
      ...(title !== '' && { title }),
      start: start?.id ?? '',
      variables: declared(said, places, notes),
      steps,
      scoring: said.find(([{ scoring }]) => scoring)?.[0].scoring ?? { kind: 'none' },
    },
    problems: notes.problems,
    foreign: [
      ...intro.map((node) => ({ node, step: undefined })),
      ...steps.flatMap(({ id, blocks }) =>
        blocks.flatMap((block) => (block.kind === 'live' ? [{ node: block.node as Node, step: id }] : [])),
      ),
    ],
    places,
  };
}

function declared(
  said: readonly [Said, Node][],
  places: Map<string, Node>,
  notes: ScenarioNotes,
): readonly Variable[] {
  return said.flatMap(([{ variables = [] }, node]) =>
    variables.filter(({ name }) => {
      const place = `$${name.toLowerCase()}`;
      const isNew = !places.has(place);
      if (isNew) places.set(place, node);
      else notes.add('duplicate-variable', node, name);
      return isNew;
    }),
  );
}

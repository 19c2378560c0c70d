import type { Prose } from '../../../domain/question/model.js';
import { contentKey } from '../../../domain/question/key.js';
import { textOf } from '../../../domain/question/model.js';
import type { Expression } from '../../../domain/scenario/expression.js';
import type { Choice } from '../../../domain/scenario/model.js';
import { safeKey } from '../../safe-key.js';
import { attributeOf } from '../dom.js';
import { unlike } from '../settings.js';
import { authoredId } from './names.js';
import type { Said } from './clauses.js';
import type { ScenarioNotes } from './problems.js';

/** A choice while its step is read. */
export interface ChoiceDraft {
  /** The item, paragraph or link. */
  readonly node: Node;
  readonly text: Prose;
  readonly to: string;
  readonly when: Expression | undefined;
  readonly said: Said;
  readonly named: string | undefined;
  feedback: Prose | undefined;
}

/** The name that the author gave a choice: in braces, or on its item or link. */
export function choiceName(said: Said, ...elements: readonly Element[]): string | undefined {
  const id =
    said.name ??
    elements
      .map((element) => attributeOf(element, 'data-key') ?? attributeOf(element, 'id'))
      .find((name) => name?.trim());
  return id === undefined || id === null ? undefined : safeKey(authoredId(id));
}

/**
 * Gives each choice of a step its id.
 *
 * Without a name of its own it is called like the step it leads to: words change more often than ways. Where several lead there,
 * the later ones are told apart by their words.
 */
export function finishChoices(
  drafts: readonly ChoiceDraft[],
  notes: ScenarioNotes,
  placed: (id: string, node: Node) => void,
): readonly Choice[] {
  const taken = new Set(drafts.flatMap(({ named }) => named ?? []));
  const named = new Set<string>();
  return drafts.map((draft) => {
    const { text, to, when, said, feedback } = draft;
    const id = draft.named ?? wayTo(draft, taken);
    if (draft.named !== undefined && named.has(id)) notes.add('duplicate-choice', draft.node, id);
    const own = draft.named === undefined ? unlike(id, taken) : unlike(id, named);
    taken.add(own);
    placed(own, draft.node);
    return {
      id: own,
      text,
      to,
      ...(when && { when }),
      once: said.once ?? false,
      effects: said.effects,
      score: said.score ?? 0,
      expert: said.expert ?? false,
      ...(feedback !== undefined && { feedback }),
    };
  });
}

const wayTo = ({ to, text }: ChoiceDraft, taken: ReadonlySet<string>): string =>
  taken.has(to) ? `${to}-${contentKey(textOf(text))}` : to;

import type { Statement } from '../../src/domain/xapi/types.js';
import { GroupResults } from '../../src/elements/group-results/group-results.js';
import { stage as stageAny, textOf, until, type Stage } from './quiz-harness.js';

/** A quiz of one question, and what colleagues answered. */
export const quizContent = `
  <micro-quiz id="load">
    <p>What helps most?</p>
    <ul>
      <li>[x] A trolley</li>
      <li>[ ] A belt</li>
      <li>[ ] A song</li>
    </ul>
  </micro-quiz>`;

/** What a learner sees of what a group did; selectors stay in here. */
export class GroupHarness {
  readonly element: GroupResults;

  constructor(element: GroupResults) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  part(name: string): string {
    return textOf(this.root.querySelector(`[part~="${name}"]`));
  }

  get notes(): string[] {
    return [...this.root.querySelectorAll('[part~="note"], [part~="missing"]')].map(textOf);
  }

  /** One line for each option: its text, what it is marked with, how many chose it. */
  get options(): string[] {
    return [...this.root.querySelectorAll('[part~="option"]')].map((option) =>
      ['.text', '.mark', '.count']
        .map((part) => textOf(option.querySelector(part)))
        .filter(Boolean)
        .join(' | '),
    );
  }

  get bars(): string[] {
    return [...this.root.querySelectorAll('progress')].map(({ value, max }) => `${value}/${max}`);
  }

  get announcement(): string {
    return textOf(this.root.querySelector('[role="status"]'));
  }

  get states(): string {
    return ['empty', 'reached'].filter((state) => this.element.matches(`:state(${state})`)).join(' ');
  }

  get parts(): string {
    const parts = [...this.root.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
    return [...new Set(parts)].sort().join(' ');
  }

  async drawn(): Promise<this> {
    await until(() => !!this.element.shadowRoot?.querySelector('[role="status"]'), 'the results to be drawn');
    return this;
  }

  async says(text: string): Promise<void> {
    await until(() => textOf(this.root.querySelector('section')).includes(text), `"${text}"`).catch(() => {
      throw new Error(`waited in vain for "${text}": ${textOf(this.root.querySelector('section'))}`);
    });
  }
}

export interface GroupStage extends Stage {
  readonly group: GroupHarness;
  /** Answers like the learner's, by others; each letter is one person's pick: `aab`. */
  readonly colleagues: (picks: string, change?: object) => Promise<void>;
}

let people = 0;

/** Somebody's answer to the question of a statement. */
export function answerBy(person: string, pick: number, like: Statement, change: object = {}): object {
  const { choices = [] } = like.object.definition ?? {};
  return {
    ...like,
    id: crypto.randomUUID(),
    actor: { account: { homePage: 'https://hr.example', name: person } },
    result: { response: choices[pick]?.id ?? '' },
    ...change,
  };
}

/** A page with an LRS: its site is one of its own, so that no other test counts in. */
export async function stageGroup(
  content: string,
  attributes: Record<string, string> = {},
  set: Partial<GroupResults> = {},
): Promise<GroupStage> {
  const { proxy } = (await (await fetch('/__servers.json')).json()) as { readonly proxy: string };
  const endpoint = `${proxy}${crypto.randomUUID()}/xAPI/`;
  const staged = await stageAny(content, {
    'activity-base': `https://handbook.example/${crypto.randomUUID()}`,
    endpoint,
    ...attributes,
  });
  const element = [...staged.scope.querySelectorAll('*')].find((each) => each instanceof GroupResults)!;
  Object.assign(element, { pollSeconds: 1, ...set });
  const group = await new GroupHarness(element).drawn();
  const colleagues = async (picks: string, change: object = {}): Promise<void> => {
    const like = staged.statements.find(({ verb }) => verb.id.endsWith('/answered'))!;
    for (const pick of picks) {
      const answer = answerBy(`p${(people += 1)}`, pick.charCodeAt(0) - 97, like, change);
      const { ok } = await fetch(`${endpoint}statements`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3' },
        body: JSON.stringify(answer),
      });
      if (!ok) throw new Error('the LRS did not take it');
    }
  };
  return { ...staged, group, colleagues };
}

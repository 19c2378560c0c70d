import { nextFrame } from '@open-wc/testing';
import { planOf, planStateId, type Plan } from '../../src/domain/plan/model.js';
import { addDays, datesIn } from '../../src/domain/progress/local-days.js';
import { actorKey } from '../../src/domain/xapi/agent.js';
import { toStatement } from '../../src/domain/xapi/statement.js';
import type { Json } from '../../src/domain/xapi/types.js';
import { StudyPlan } from '../../src/elements/study-plan/study-plan.js';
import { openRecord } from '../../src/record/index.js';
import { appears, freshDatabase, type Stage, stage, textOf, until } from './quiz-harness.js';

export const site = 'https://handbook.example';
export const ana = { account: { homePage: 'https://staff.example', name: 'ana' } };

/** The day at this machine's place. */
export const today = (): string => datesIn()(Date.now());

/**
 * Makes it Wednesday, 6 May 2026, noon where the browser is, and lets time go on from there: what a plan says depends on the day
 * of the week. Returns what sets it back.
 */
export function setClock(): () => void {
  const now = Date.now;
  const noon = new Date(2026, 4, 6, 12).getTime() - performance.now();
  Date.now = () => Math.round(noon + performance.now());
  return () => void (Date.now = now);
}

/** What a learner sees of a plan and can do with it; selectors stay in here. */
export class PlanHarness {
  readonly element: StudyPlan;

  constructor(element: StudyPlan) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  async drawn(): Promise<this> {
    await until(() => !!this.element.shadowRoot?.querySelector('.plan'), 'the plan to be drawn');
    await this.element.updateComplete;
    return this;
  }

  all(part: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
  }

  part(part: string): HTMLElement {
    const found = this.all(part)[0];
    if (!found) throw new Error(`no part "${part}"; there are: ${this.parts.join(', ')}`);
    return found;
  }

  get goal(): string {
    return textOf(this.all('goal')[0]);
  }

  get status(): string[] {
    return [...this.root.querySelectorAll('.status p, p.status')].map(textOf);
  }

  get week(): string[] {
    return this.all('day').map((day) => textOf(day.querySelector('.word')));
  }

  get next(): string {
    return textOf(this.root.querySelector('.next [role="status"]'));
  }

  get faults(): string[] {
    return this.all('fault').map(textOf);
  }

  get announcement(): string {
    return textOf(this.root.querySelector('p[role="status"]'));
  }

  get states(): string {
    return ['drawn', 'editing', 'running', 'met', 'behind', 'paused', 'finished']
      .filter((name) => this.element.matches(`:state(${name})`))
      .join(' ');
  }

  get parts(): string[] {
    return [...new Set([...this.root.querySelectorAll('[part]')].flatMap((each) => [...each.part]))].sort();
  }

  /** What has the focus: its last part, else its id. */
  get focus(): string {
    const active = this.root.activeElement;
    return active?.id || ([...(active?.part ?? [])].at(-1) ?? active?.localName ?? '');
  }

  async press(part: string): Promise<void> {
    (await this.#appears(part)).click();
    await this.settled();
  }

  async opens(part = 'set-button'): Promise<void> {
    (await this.#appears(part)).click();
    await until(() => this.all('form').length > 0, 'the form');
    await this.settled();
  }

  /** Picks a kind of goal, and ticks and fills in fields by their ids. */
  async fill(
    kind: 'days' | 'minutes' | 'date',
    fields: Readonly<Record<string, string | true>> = {},
  ): Promise<void> {
    this.root.querySelector<HTMLInputElement>(`input[value="${kind}"]`)!.click();
    await this.settled();
    for (const [id, value] of Object.entries(fields)) {
      const field = await appears(
        () => this.root.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`) ?? undefined,
        () => `no field "${id}"`,
      );
      if (value === true) field.click();
      else {
        field.value = value;
        field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      }
      await this.settled();
    }
  }

  #appears(part: string): Promise<HTMLElement> {
    return appears(
      () => this.all(part)[0],
      () => `no part "${part}"; there are: ${this.parts.join(', ')}`,
    );
  }

  /** Saves, and waits until the form is gone. */
  async saves(): Promise<void> {
    (await this.#appears('save-button')).click();
    await until(() => this.all('form').length === 0, 'the plan to be saved');
    await this.settled();
  }

  async settled(): Promise<void> {
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
  }
}

/** A page with a plan. */
export interface PlanStage extends Stage {
  readonly plans: readonly PlanHarness[];
  readonly plan: PlanHarness;
}

export async function stagePlan(
  content: string,
  attributes: Record<string, string> = {},
): Promise<PlanStage> {
  const made = await stage(content, { actor: JSON.stringify(ana), ...attributes });
  const plans = [...made.scope.querySelectorAll('*')]
    .filter((each) => each instanceof StudyPlan)
    .map((each) => new PlanHarness(each));
  for (const each of plans) await each.drawn();
  return { ...made, plans, plan: plans[0]! };
}

/** What a learner has done so far: learning at noon on days ago, and a plan. */
export interface Past {
  readonly daysAgo?: readonly number[];
  readonly plan?: Partial<Plan>;
}

/** A plan as it is stored, set four weeks ago unless told. */
export const storedPlan = (own: Partial<Plan> = {}): Plan => {
  const since = addDays(today(), -28);
  return {
    version: 1,
    uid: 'plan-1',
    goal: { kind: 'days', days: 1 },
    times: [],
    since,
    doneBefore: 0,
    terms: [{ from: since, days: 1, minutes: 0 }],
    pauses: [],
    sequence: 0,
    timesSince: since,
    shared: false,
    ...own,
  };
};

/** Writes the past of Ana into a new database, in whose name a page then finds it. */
export async function past({ daysAgo = [], plan }: Past): Promise<string> {
  const database = freshDatabase();
  const record = await openRecord(database);
  const actor = actorKey(ana);
  const statements = daysAgo.map((days) => {
    const time = Date.parse(`${addDays(today(), -days)}T12:00:00`);
    const id = crypto.randomUUID();
    const statement = toStatement(
      { verb: 'answered', activity: { id: `${site}/earlier#quiz/q` } },
      {
        id,
        actor: ana,
        time,
        registration: crypto.randomUUID(),
        page: { id: `${site}/earlier` },
        sequence: 1,
      },
    );
    return {
      id,
      actor,
      verb: statement.verb.id,
      activity: statement.object.id,
      registration: '',
      timestamp: statement.timestamp,
      text: JSON.stringify(statement),
    };
  });
  const value = storedPlan(plan) as Json;
  await record.commit({
    statements,
    documents: plan ? [{ actor, activity: planOf(site), stateId: planStateId, value, base: 0 }] : [],
  });
  await record.close();
  return database;
}

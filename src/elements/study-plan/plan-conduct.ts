import type { TemplateResult } from 'lit';
import type { Draft } from '../../domain/plan/decisions.js';
import type { Learning } from '../../domain/ports.js';
import { minutesOf } from '../../domain/plan/steps.js';
import { standingOf } from '../../domain/plan/standing.js';
import { weekStart } from '../../domain/plan/week-start.js';
import { datesIn } from '../../domain/progress/local-days.js';
import { withoutNoise } from '../../internal/page-address.js';
import type { Locale } from '../../localization/registry.js';
import { loadForm, parts, type Decider } from './plan-parts.js';
import type { Change, PlanSession, SharedWords } from './plan-session.js';
import { goalText } from './plan-words.js';
import { PlanChangedEvent, PlanChangeEvent, type PlanChangeDetail } from './study-plan.events.js';
import type { PlanForm } from './form/plan-form.js';
import type { PlanActs, PlanViewModel } from './views/plan-model.js';

/** What the conduct needs of the element. */
interface Host extends EventTarget {
  requestUpdate(): void;
}

/** What it asks the element for. */
interface Needs {
  readonly learning: () => Learning | undefined;
  readonly session: () => PlanSession | undefined;
  readonly locale: () => Locale;
  readonly loadWords: () => Promise<void> | undefined;
  readonly announce: (text: string) => void;
}

/** What a learner does with a plan, and where the focus goes then. */
export class PlanConduct {
  readonly #host: Host;
  readonly #needs: Needs;
  #form: PlanForm | undefined;
  #minutes: number | undefined;
  #focus: string | undefined;
  #failed = false;

  constructor(host: Host, needs: Needs) {
    this.#host = host;
    this.#needs = needs;
  }

  /** Whether the last decision could not even begin. */
  get failed(): boolean {
    return this.#failed;
  }

  get isEditing(): boolean {
    return this.#form !== undefined;
  }

  readonly acts: PlanActs = {
    edit: () => void this.#open(false),
    ease: () => void this.#open(true),
    pause: () => void this.#decide('pause', (plan, { paused }) => plan && paused(plan, today())),
    resume: () => void this.#decide('resume', (plan, { resumed }) => plan && resumed(plan, today())),
    remove: () => void this.#decide('remove', (plan, { withoutGoal }) => plan && withoutGoal(plan, today())),
    share: (isOn) =>
      void this.#decide(isOn ? 'share' : 'unshare', (plan) => plan && { ...plan, shared: isOn }),
    toCalendar: () => void this.#export(),
    follow: (event, { opened }) => {
      const learning = this.#needs.learning();
      if (learning && opened) parts.list?.followLink(event, learning, opened);
    },
    choose: (minutes) => {
      this.#minutes = minutes;
      this.#host.requestUpdate();
    },
  };

  /** All that is to be drawn, as of now. */
  model(): PlanViewModel {
    const session = this.#needs.session();
    const locale = this.#needs.locale();
    const plan = session?.plan;
    const steps = session?.steps ?? [];
    const firstDay = weekStart(locale.tag, navigator.languages);
    const now = { today: today(), first: firstDay };
    const minutes = this.#minutes;
    return {
      plan,
      sentence: plan?.goal ? goalText({ goal: plan.goal, times: plan.times }, now.today, locale) : '',
      standing: session && plan && standingOf(plan, session.learned, steps, now),
      today: now.today,
      firstDay,
      steps,
      minutes,
      next: minutes === undefined ? undefined : parts.list?.nextStep(steps, minutes),
      locale,
    };
  }

  /** The form, while it is open. */
  formView(): TemplateResult | undefined {
    const { today: date, firstDay, locale } = this.model();
    return this.#form?.view(date, firstDay, locale);
  }

  /** Puts the focus where the learner's next act is, once that is drawn. */
  follow(root: ParentNode): void {
    if (this.#focus === undefined) return;
    const target = root.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  leave(): void {
    this.#form = undefined;
    this.#minutes = undefined;
    this.#focus = undefined;
  }

  async #open(isEasier: boolean): Promise<void> {
    const decider = await this.#decider();
    // The words of the form come with it.
    await this.#needs.loadWords();
    const session = this.#needs.session();
    if (!session || !decider) return;
    const { standing, today: date } = this.model();
    this.#form = new decider.PlanForm(
      {
        save: (draft) => void this.#save(draft),
        cancel: () => this.#close('[part~="change-button"], [part~="set-button"]'),
        changed: () => this.#host.requestUpdate(),
        focus: (selector) => (this.#focus = selector),
      },
      session.plan,
      date,
      isEasier ? { forecast: standing?.forecast.at } : undefined,
    );
    this.#host.requestUpdate();
  }

  #close(focus: string): void {
    this.#form = undefined;
    this.#focus = focus;
    this.#host.requestUpdate();
  }

  async #save(draft: Draft): Promise<void> {
    const session = this.#needs.session();
    if (!session) return;
    const uid = session.plan?.uid ?? (await session.newName());
    const { done } = minutesOf(session.steps);
    const isStored = await this.#decide('set', (plan, { decided }) =>
      decided(plan, draft, { today: today(), uid, done }),
    );
    if (isStored) this.#close('[part~="goal"]');
  }

  /** Asks whether it may be, stores it, and tells. */
  async #decide(act: PlanChangeDetail['act'], change: Change): Promise<boolean> {
    const decider = await this.#decider();
    const session = this.#needs.session();
    const wanted = decider && session && change(session.plan, decider);
    if (!session || !wanted) return false;
    const detail = { act, goal: wanted.goal, times: wanted.times };
    if (!this.#host.dispatchEvent(new PlanChangeEvent(detail))) {
      this.#host.requestUpdate();
      return false;
    }
    const isStored = await session.decide(change, this.#words());
    const { messages } = this.#needs.locale();
    if (!isStored) {
      this.#needs.announce(messages.planNotSaved);
      return false;
    }
    // The button that was pressed may be gone.
    if (act !== 'share' && act !== 'unshare') this.#focus = '[part~="goal"], [part~="set-button"]';
    this.#needs.announce(act === 'remove' ? messages.planEnded : messages.planSaved);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new PlanChangedEvent(detail));
    return true;
  }

  /** Fetches what makes decisions; says so where it cannot be had, as on a train. */
  async #decider(): Promise<Decider | undefined> {
    try {
      const decider = await loadForm();
      this.#failed = false;
      return decider;
    } catch (cause) {
      console.warn('learnlets: a part of the plan could not be fetched.', cause);
      this.#failed = true;
      this.#needs.announce(this.#needs.locale().messages.planNotSaved);
      return undefined;
    }
  }

  #words(): SharedWords {
    const locale = this.#needs.locale();
    return {
      language: locale.tag,
      name: locale.messages.plan,
      sentence: (draft) => goalText(draft, today(), locale),
    };
  }

  async #export(): Promise<void> {
    const decider = await this.#decider();
    await this.#needs.loadWords();
    const session = this.#needs.session();
    const { sentence, today: date, locale } = this.model();
    if (!session?.plan || !decider) return;
    decider.saveCalendar(session.plan, { goal: sentence, locale, url: pageUrl() }, date);
    this.#needs.announce(locale.messages.planCalendarSaved);
    await session.decide((plan, { exportedNow }) => plan && exportedNow(plan), this.#words());
  }
}

/** The day at the learner's place. */
const today = (): string => datesIn()(Date.now());

/** Where the calendar leads; what came along in the address is nobody else's business. */
function pageUrl(): string | undefined {
  if (!/^https?:/u.test(document.URL)) return undefined;
  const url = withoutNoise(new URL(document.URL));
  url.hash = '';
  return url.href;
}

import type { ReactiveControllerHost } from 'lit';
import type { Choice } from '../../domain/scenario/model.js';
import type { Locale } from '../../localization/registry.js';
import {
  endedDetail,
  ScenarioDecidedEvent,
  ScenarioDecideEvent,
  ScenarioEndedEvent,
} from './decision-scenario.events.js';
import { moveFocus, stepStart } from './scenario-focus.js';
import { takeResult } from './scenario-quizzes.js';
import type { ScenarioSession } from './scenario-session.js';
import type { Rewind } from './scenario-settings.js';
import { arrivalText } from './scenario-speech.js';
import type { ScenarioStage } from './scenario-stage.js';
import type { TimerListener } from './scenario-timer.js';
import { stepModelOf, type StepActs, type StepViewModel } from './views/step-model.js';

/** The element that a learner acts on. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly rewind: Rewind;
  readonly passMark: number;
  readonly reportPath: boolean;
}

/** What the conduct needs to know of its element, as it stands at the moment, and how it speaks. */
interface Sight {
  readonly stage: () => ScenarioStage | undefined;
  readonly locale: () => Locale;
  readonly announce: (text: string) => void;
}

/** What a learner does at a scenario, one act at a time, and where it leads them: step, focus and words. */
export class ScenarioConduct {
  readonly #host: Host;
  readonly #sight: Sight;
  /**
   * Names the visit to the step on show; `performance.now()` when it began; whether it
   * came in the place of another; and whether an act of this page led to it.
   */
  #visit = '';
  #since = 0;
  #moved = false;
  #arrived = false;
  #notice: StepViewModel['notice'];
  #asking = false;
  #busy = false;
  #focus: string | undefined;

  readonly timerListener: TimerListener = {
    changed: () => this.#host.requestUpdate(),
    remind: (seconds) => {
      const { tag, messages } = this.#sight.locale();
      this.#sight.announce(messages.secondsLeft(new Intl.NumberFormat(tag).format(seconds), seconds));
    },
    over: ({ choice }) => {
      const late = this.#session?.walk.step.choices.find(({ id }) => id === choice);
      if (late) void this.#decide(late, true);
    },
  };

  constructor(host: Host, sight: Sight) {
    this.#host = host;
    this.#sight = sight;
  }

  /** Names the visit to the step on show; another one draws the step anew. */
  get visit(): string {
    return this.#visit;
  }

  /** Whether the step on show came in the place of another one. */
  get moved(): boolean {
    return this.#moved;
  }

  /** Whether the learner is asked if they want to start over. */
  get asking(): boolean {
    return this.#asking;
  }

  /** Says quietly that the learner was here before, or that the page has changed since. */
  welcome({ cut, walk }: ScenarioSession): void {
    if (cut) this.#notice = 'changed';
    else if (!this.#host.hasUpdated && walk.length > 0 && !walk.step.ending) this.#notice = 'resumed';
  }

  /** Before drawing: a step that is new on show begins its time. */
  enter({ place, walk, attempt }: ScenarioSession): void {
    const timer = this.#sight.stage()?.timer;
    const visit = `${place.id} ${attempt} ${walk.length} ${walk.step.id}`;
    if (visit !== this.#visit) {
      // Another tab went on: whoever was in the step before is in this one now.
      if (this.#visit !== '' && !this.#arrived && this.#host.shadowRoot?.activeElement)
        this.#focus = stepStart;
      this.#moved = this.#visit !== '';
      this.#visit = visit;
      this.#since = performance.now();
      this.#asking = false;
      timer?.enter(visit, walk.step.timer, this.#arrived);
      this.#arrived = false;
    }
    timer?.hold(this.#asking || this.#busy);
  }

  /** After drawing: the focus goes where the last act has led. */
  follow(root: ParentNode): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus !== undefined) moveFocus(root, focus);
  }

  /** The learner is not at it any more. */
  leave(): void {
    this.#visit = '';
  }

  model(session: ScenarioSession): StepViewModel {
    return stepModelOf({
      session,
      passMark: this.#host.passMark,
      notice: this.#notice,
      timer: this.#sight.stage()?.timer?.viewModel,
      locale: this.#sight.locale(),
    });
  }

  actsFor({ walk: { length } }: ScenarioSession): StepActs {
    const { rewind } = this.#host;
    const timer = this.#sight.stage()?.timer;
    const mayGoBack = rewind !== 'none' && length > 0;
    return {
      decide: (choice) => void this.#decide(choice),
      back: mayGoBack ? () => void this.#backTo(length) : undefined,
      backTo: rewind === 'any' ? (number) => void this.#backTo(number) : undefined,
      askRestart: length > 0 ? () => this.#ask(true) : undefined,
      startTimer: () => {
        timer?.start();
        this.#host.requestUpdate();
      },
      extendTimer: () => timer?.extend(),
      switchTimer: (off) => void timer?.switchOff(off),
    };
  }

  async restart(): Promise<void> {
    const session = this.#session;
    if (!session || this.#busy) return;
    await this.#act(() => session.restart(), this.#sight.locale().messages.startedOver);
  }

  /** Does not start over. */
  stay(): void {
    this.#ask(false);
  }

  /** A quiz has come out: choices may hang on it. */
  async handleQuiz(event: Event): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const before = new Set(this.model(session).choices);
    await takeResult(session, event);
    if (this.model(session).choices.some((choice) => !before.has(choice)))
      this.#sight.announce(this.#sight.locale().messages.newChoices);
  }

  get #session(): ScenarioSession | undefined {
    return this.#sight.stage()?.session;
  }

  async #decide(choice: Choice, late = false): Promise<void> {
    const session = this.#session;
    if (!session || this.#busy) return;
    const host = this.#host;
    const { step, length } = session.walk;
    const detail = { step: step.id, choice: choice.id, attempt: session.attempt, number: length + 1, late };
    if (!host.dispatchEvent(new ScenarioDecideEvent(detail))) return;
    const seconds = (performance.now() - this.#since) / 1000;
    const decision = { choice: choice.id, seconds, ...(late && { late }) };
    const { passMark, reportPath } = host;
    if (!(await this.#act(() => session.decide(decision, { passMark, reportPath })))) return;
    host.dispatchEvent(new ScenarioDecidedEvent({ ...detail, to: session.walk.step.id }));
    const { outcome } = this.model(session);
    if (outcome) host.dispatchEvent(new ScenarioEndedEvent(endedDetail(detail.attempt, outcome)));
  }

  /** Goes back to the decision with this number, from 1. */
  async #backTo(number: number): Promise<void> {
    const session = this.#session;
    if (!session || this.#busy) return;
    const { tag, messages } = this.#sight.locale();
    const words = messages.backAt(new Intl.NumberFormat(tag).format(number));
    await this.#act(() => session.rewind(number - 1), words);
  }

  /** Does one act at a time, and goes with it to the step it leads to. */
  async #act(act: () => Promise<boolean>, words?: string): Promise<boolean> {
    this.#busy = true;
    this.#arrived = true;
    const done = await act();
    this.#busy = false;
    if (!done) {
      this.#arrived = false;
      this.#host.requestUpdate();
      return false;
    }
    this.#notice = undefined;
    this.#focus = stepStart;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const session = this.#session;
    if (session) this.#sight.announce(words ?? arrivalText(this.model(session)));
    return true;
  }

  #ask(asking: boolean): void {
    this.#asking = asking;
    this.#focus = asking ? '#restart-question' : '[part~="restart-button"]';
    this.#host.requestUpdate();
  }
}

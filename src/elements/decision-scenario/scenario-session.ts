import { DocumentKeeper } from '../../controllers/document-keeper.js';
import type { Act } from '../../domain/act.js';
import type { Learning } from '../../domain/ports.js';
import { own } from '../../domain/quiz/own.js';
import {
  decided,
  ended,
  initialized,
  wentBack,
  wholePath,
  type ScenarioPlace,
} from '../../domain/scenario/acts.js';
import {
  scenarioStateId,
  type Decision,
  type QuizResults,
  type ScenarioDocument,
} from '../../domain/scenario/attempt.js';
import { hashOf } from '../../domain/scenario/dice.js';
import { firstDocument, restarted, rewound, withDecision, withQuiz } from '../../domain/scenario/document.js';
import { outcomeOf } from '../../domain/scenario/scoring.js';
import { take, walk, type Walk } from '../../domain/scenario/walk.js';
import type { Json } from '../../domain/xapi/types.js';

/** What checks a stored path; fetched when there is one. */
const loadReading = () => import('../../domain/scenario/read-attempt.js');

/** How a scenario is judged and reported. */
export interface SessionRules {
  readonly passMark: number;
  /** Whether the whole path is told at its end. */
  readonly reportPath: boolean;
}

/** A stored path as far as it holds in today's scenario. */
interface Today {
  readonly document: ScenarioDocument;
  readonly walk: Walk;
  /** Whether some of it does not hold any more. */
  readonly cut: boolean;
}

/** One learner at one scenario: the path so far, and what an act makes of it. */
export class ScenarioSession {
  readonly #keeper: DocumentKeeper<ScenarioDocument>;
  /** Of the first attempt, until that is stored. */
  #fresh = firstDocument(0);

  #place: ScenarioPlace;
  #today: (Today & { readonly of: ScenarioDocument | undefined }) | undefined;

  /** Use `open`. */
  constructor(learning: Learning, place: ScenarioPlace, changed: () => void) {
    this.#place = place;
    this.#keeper = new DocumentKeeper(learning, {
      activity: place.id,
      stateId: scenarioStateId,
      read: async (value) => (await loadReading()).readScenarioDocument(value),
      changed,
    });
  }

  /** Reads the stored path, also one whose scenario was renamed by an edit of the page. */
  static async open(learning: Learning, place: ScenarioPlace, changed: () => void): Promise<ScenarioSession> {
    const session = new ScenarioSession(learning, place, changed);
    if (await session.#keeper.load()) return session;
    session.#fresh = firstDocument(seedOf(place.id, await learning.registration()));
    for (const { value } of await learning.unclaimed(scenarioStateId)) {
      if (await isPathIn(place, value)) await session.#keeper.inherit(value);
    }
    return session;
  }

  get place(): ScenarioPlace {
    return this.#place;
  }

  /** The path as far as it holds; `undefined` before the first touch. */
  get document(): ScenarioDocument | undefined {
    return this.#keeper.document && this.#now.document;
  }

  get walk(): Walk {
    return this.#now.walk;
  }

  get seed(): number {
    return this.#now.document.seed;
  }

  /** Number of the attempt that runs, or that the first touch will open. */
  get attempt(): number {
    return this.#now.document.attempt;
  }

  /** Whether an edit of the page has cut the path short. */
  get cut(): boolean {
    return this.#now.cut;
  }

  /** Whether the last act could not be stored. */
  get failed(): boolean {
    return this.#keeper.failed;
  }

  /** How the quizzes of the step on show have come out, also where that was on an earlier path: they show it still. */
  get quizzes(): QuizResults {
    return quizzesOf(this.#now);
  }

  /** Goes on with an edited scenario; the path stays, as far as it can. */
  revise(place: ScenarioPlace): void {
    this.#place = place;
    this.#today = undefined;
  }

  /** Makes a decision at the step on show; `false` where it could not be stored, or was made before, here or in another tab. */
  decide(given: Pick<Decision, 'choice' | 'seconds' | 'late'>, rules: SessionRules): Promise<boolean> {
    const { scenario } = this.#place;
    return this.#commit((now) => {
      const { document, walk: before } = now;
      const decision = { ...given, step: before.step.id, quizzes: quizzesOf(now) };
      const after = take(scenario, document.seed, before, decision);
      if (!after) return undefined;
      const outcome = outcomeOf(scenario, after, rules.passMark);
      const next = withDecision(document, decision, after, outcome && endOf(outcome));
      const acts = [decided(this.#place, next.attempt, decision, before, after)];
      if (outcome) acts.push(...ended(this.#place, next, outcome));
      if (outcome && rules.reportPath) acts.push(wholePath(this.#place, next));
      return { document: next, acts };
    });
  }

  /** Takes back all decisions but the first `to`. From an ending this is another attempt, with the same first decisions. */
  rewind(to: number): Promise<boolean> {
    return this.#commit(({ document }) => {
      if (to >= document.decisions.length) return undefined;
      const back = rewound(document, to);
      const { walk: there } = walk(this.#place.scenario, back.seed, back.decisions);
      const acts = [wentBack(this.#place, document.attempt, 'rewind', there.step)];
      if (!document.ended) return { document: back, acts };
      const attempt = document.attempt + 1;
      return { document: { ...back, attempt }, acts: [...acts, initialized(this.#place, attempt)] };
    });
  }

  /** Leaves the path and opens the next attempt. */
  restart(): Promise<boolean> {
    return this.#commit(({ document }) => {
      if (document.decisions.length === 0) return undefined;
      const next = restarted(document);
      const { step } = walk(this.#place.scenario, next.seed, []).walk;
      const acts = [
        wentBack(this.#place, document.attempt, 'restart', step),
        initialized(this.#place, next.attempt),
      ];
      return { document: next, acts };
    });
  }

  /** Keeps how a quiz in the step on show came out. */
  keepQuiz(key: string, result: QuizResults[string]): Promise<boolean> {
    return this.#commit(({ document }) => ({ document: withQuiz(document, key, result), acts: [] }));
  }

  close(): void {
    this.#keeper.close();
  }

  get #now(): Today {
    const of = this.#keeper.document;
    if (!this.#today || this.#today.of !== of) this.#today = { ...this.#todayOf(of), of };
    return this.#today;
  }

  /** What is stored stays whole until the learner acts on it: an author's edit may be half done. */
  #todayOf(stored: ScenarioDocument | undefined): Today {
    const document = stored ?? this.#fresh;
    const walked = walk(this.#place.scenario, document.seed, document.decisions);
    const cut = walked.kept < document.decisions.length;
    const { ended: _, ...rest } = document;
    return {
      document: cut ? { ...rest, decisions: document.decisions.slice(0, walked.kept) } : document,
      walk: walked.walk,
      cut,
    };
  }

  /**
   * Stores a change of the path as it was when the learner acted; `false` where nothing came of it.
   *
   * Where another tab has gone on meanwhile, the act was meant for a step that is past: it is not done. The first touch opens the
   * first attempt.
   */
  async #commit(
    change: (now: Today) => { document: ScenarioDocument; acts: readonly Act[] } | undefined,
  ): Promise<boolean> {
    const { attempt, decisions } = this.#now.document;
    let done = false;
    const stored = await this.#keeper.commit((stored) => {
      const now = this.#todayOf(stored);
      const moved = now.document.attempt !== attempt || now.document.decisions.length !== decisions.length;
      const changed = moved ? undefined : change(now);
      done = changed !== undefined;
      if (!changed || stored) return changed;
      return { ...changed, acts: [initialized(this.#place, changed.document.attempt), ...changed.acts] };
    });
    return stored && done;
  }
}

/** Of a first attempt: the same each time the page is opened, though nothing is stored before the first touch. */
const seedOf = (...names: readonly string[]): number =>
  hashOf(...[...names.join(' ')].map((letter) => letter.codePointAt(0) ?? 0));

const endOf = ({ ending, score }: NonNullable<ReturnType<typeof outcomeOf>>) => ({
  ending,
  ...(score && { score: { raw: score.raw, max: score.max } }),
});

/** The latest result of each quiz in the step on show. */
function quizzesOf({ document, walk: { step, quizzes } }: Today): QuizResults {
  const earlier = document.past.flatMap(({ decisions }) => decisions.map((decision) => decision.quizzes));
  const known = [...earlier, quizzes, document.quizzes];
  return Object.fromEntries(
    step.quizzes.flatMap((key) => {
      const result = known.map((results) => own(results, key)).findLast(Boolean);
      return result ? [[key, result]] : [];
    }),
  );
}

/** Whether a stored document is a path in this scenario, whatever it is called: half of its decisions are enough. */
async function isPathIn({ scenario }: ScenarioPlace, value: Json): Promise<boolean> {
  const document = (await loadReading()).readScenarioDocument(value);
  if (!document || document.decisions.length === 0) return false;
  return walk(scenario, document.seed, document.decisions).kept * 2 >= document.decisions.length;
}

import type { Gap } from '../../../domain/question/interaction.js';
import { localeFor, type Locale } from '../../../localization/registry.js';
import type { QuestionViewModel } from '../../../questions/question-model.js';
import type { Asked, Skipped } from '../deck-asked.js';
import type { DeckSession } from '../deck-session.js';
import { baseOf } from '../deck-words.js';

/** How the learner stands: `empty` before their first answer. */
export type DeckStanding = 'asking' | 'finished' | 'empty';

/** All that drawing a deck needs beside its question. */
export interface DeckViewModel {
  readonly standing: DeckStanding;
  readonly asked: Asked | undefined;
  readonly skipped: Skipped | undefined;
  /** Days since the question was answered last. */
  readonly since: number;
  /** Questions that are left for today beside the one on show. */
  readonly left: number;
  /** Questions that were reviewed today. */
  readonly done: number;
  /** Questions that are due beyond the day's limit. */
  readonly beyond: number;
  /** Days until the next question is due; `undefined` where there is none. */
  readonly next: number | undefined;
  /** Days until the judged question comes back. */
  readonly comesBack: number | undefined;
  /** Share that would be recalled, today and on each of the next seven days; `undefined` until it is known. */
  readonly forecast: readonly number[] | undefined;
  /** What the learner should know about where their answers go; empty as long as all is well. */
  readonly recordText: string;
  readonly locale: Locale;
}

/** What a learner may do beside answering. */
export interface DeckActs {
  readonly doubt: (isUnsure: boolean) => void;
  readonly skip: (reason: 'not-now' | 'known') => void;
  readonly undo: () => void;
  readonly next: () => void;
  readonly more: () => void;
}

/** What is to be drawn of a session at this moment. */
export function deckModel(
  session: DeckSession | undefined,
  memoryText: string,
  locale: Locale,
): DeckViewModel {
  const { today = [], beyond = [], cards = [], done = 0, known = 0, next } = session?.agenda ?? {};
  const asked = session?.asked;
  return {
    standing: asked ? 'asking' : cards.length + done + known > 0 ? 'finished' : 'empty',
    asked,
    skipped: session?.skipped,
    since: asked && session ? session.daysSince(asked.card.since) : 0,
    left: today.filter(({ question }) => question !== asked?.card.question).length,
    done,
    beyond: beyond.length,
    next: next && session?.daysUntil(next),
    comesBack: session?.comesBack,
    forecast: asked ? undefined : session?.forecast,
    recordText: session?.isFailed ? locale.messages.notSaved : memoryText,
    locale,
  };
}

/** A question speaks the language of its page where we do, too. */
function localeOf({ place: { language } }: Asked, { locale }: DeckViewModel): Locale {
  const own = localeFor(language);
  return baseOf(own.tag) === baseOf(language) ? own : locale;
}

/** What drawing the question on show needs. */
export function questionModel(asked: Asked, deck: DeckViewModel, gap: Gap | undefined): QuestionViewModel {
  const { question, state, number } = asked;
  const checked = state.checked !== undefined;
  return {
    question,
    id: 'review',
    number,
    total: number + deck.left,
    state,
    response: state.response,
    checked,
    // It was tried from memory; now is the time to see what is right.
    settled: checked,
    kept: false,
    changed: false,
    outdated: false,
    gap,
    locale: localeOf(asked, deck),
  };
}

/** Sets the custom states for page styles to match. */
export function showStates(
  internals: ElementInternals | undefined,
  { standing, asked }: DeckViewModel,
): void {
  const wanted = {
    asking: standing === 'asking',
    judged: asked?.state.checked !== undefined,
    finished: standing === 'finished',
    empty: standing === 'empty',
  };
  for (const [name, on] of Object.entries(wanted)) {
    if (on) internals?.states.add(name);
    else internals?.states.delete(name);
  }
}

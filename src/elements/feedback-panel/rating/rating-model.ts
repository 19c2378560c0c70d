import type { ProblemKind } from '../../../domain/feedback/acts.js';
import type { Option } from '../../../domain/feedback/model.js';
import type { Ask } from '../../../domain/feedback/saying.js';
import type { Prose } from '../../../domain/question/model.js';
import type { Locale } from '../../../localization/registry.js';

/** Where a learner is with what is asked: not yet, asked, answered, taken back, or not wanting to be asked. */
export type RatingPhase = 'waiting' | 'asking' | 'answered' | 'withdrawn' | 'declined';

/** All that is shown of a rating. */
export interface RatingViewModel {
  readonly phase: RatingPhase;
  readonly ask: Ask;
  readonly question: Prose;
  readonly levels: readonly Option[];
  /** What is picked, and not sent yet. */
  readonly picked: string | undefined;
  /** Whether something is to be picked first: in the rating, in what follows it, or in a report. */
  readonly gap: 'rating' | 'follow-up' | 'report' | undefined;
  /** What was answered, in words. */
  readonly answer: string;
  /** The author's thanks. */
  readonly thanks: Prose | undefined;
  /** What happens with what was said. */
  readonly fate: string;
  /** Reasons to pick from, while they are asked for. */
  readonly reasons: readonly Option[];
  /** Whether more can be said now. */
  readonly isFollowing: boolean;
  /** Whether free text is asked for. */
  readonly withText: boolean;
  readonly report: 'none' | 'closed' | 'open' | 'sent';
  /** Whether the last act could not be stored. */
  readonly failed: boolean;
  readonly locale: Locale;
}

/** What a learner can do. */
export interface RatingActs {
  readonly pick: (value: string) => void;
  readonly send: () => void;
  /** Answers at once. */
  readonly answer: (value: string) => void;
  readonly decline: () => void;
  readonly change: () => void;
  readonly withdraw: () => void;
  readonly followUp: (reasons: readonly string[], text: string) => void;
  readonly openReport: () => void;
  readonly closeReport: () => void;
  readonly report: (kind: ProblemKind | undefined, text: string) => void;
}

import type { Advice } from '../../domain/feedback/model.js';
import { guidanceOf, type Guidance, type Standing } from '../../domain/feedback/guidance.js';
import type { Outcome } from '../../domain/feedback/outcome.js';
import type { Learning } from '../../domain/ports.js';
import type { Prose } from '../../domain/question/model.js';
import { addressOf } from '../../internal/address-of.js';
import type { Locale } from '../../localization/registry.js';
import { parts } from './panel-parts.js';
import { keyOnPage } from './panel-subject.js';
import { placeBefore, type Place } from './review-place.js';
import { guidanceModel, type GuidanceViewModel, type Review } from './views/guidance-model.js';
import { standingText } from './views/guidance-view.js';
import { wordingIn } from './views/wording.js';

interface Context {
  readonly whys: ReadonlyMap<string, Prose>;
  readonly advice: readonly Advice[];
  readonly isPage: boolean;
  readonly locale: Locale;
}

const isOver = (standing: Standing): boolean => standing !== 'nothing-yet' && standing !== 'under-way';

/** Makes of how it went what there is to show, and knows what was said of it already. */
export class PanelGuidance {
  #told: Standing | undefined;

  model(learning: Learning | undefined, outcomes: readonly Outcome[], context: Context): GuidanceViewModel {
    const { advice, isPage, locale, whys } = context;
    const guidance = guidanceOf(outcomes);
    return guidanceModel(guidance, {
      locale,
      whys,
      isMany: isPage && outcomes.length > 1,
      review: learning ? reviewOf(learning, guidance, outcomes, advice, locale) : [],
      addressOf: (outcome) => learning && addressIn(learning, outcome),
    });
  }

  /** What a screen reader is to be told: that it is over, and how, when that has changed before the learner's eyes. */
  announce(model: GuidanceViewModel): string | undefined {
    const before = this.#told;
    this.#told = model.standing;
    if (before === undefined || before === model.standing) return undefined;
    return isOver(model.standing) ? standingText(model) : '';
  }

  forget(): void {
    this.#told = undefined;
  }
}

/** Where a quiz or scenario stands; on this page only where it can be found. */
function addressIn(learning: Learning, { id }: Outcome): string | undefined {
  const key = keyOnPage(id, learning);
  return key !== undefined && !document.getElementById(key) ? undefined : addressOf(id, learning);
}

/** The author's advice that holds; where there is none at all, the text before what was not right. */
function reviewOf(
  learning: Learning,
  { improve }: Guidance,
  outcomes: readonly Outcome[],
  advice: readonly Advice[],
  locale: Locale,
): readonly Review[] {
  if (advice.length > 0) {
    return advice
      .filter(({ when }) => parts.conditions?.holds(when, outcomes))
      .map(({ text: prose, minutes }) => ({ prose, ...(minutes !== undefined && { minutes }) }));
  }
  const places = new Map<string, Place>();
  for (const outcome of new Set(improve.map((part) => part.outcome))) {
    const key = keyOnPage(outcome.id, learning);
    const place = key === undefined ? pageOf(outcome, learning, locale) : placeBefore(key);
    if (place) places.set(place.address, place);
  }
  return [...places.values()];
}

function pageOf({ id, page }: Outcome, learning: Learning, { tag }: Locale): Place | undefined {
  const title = wordingIn(page, tag)?.text;
  const address = addressOf(id.split('#')[0] ?? id, learning);
  return title !== undefined && address !== undefined ? { title, address } : undefined;
}

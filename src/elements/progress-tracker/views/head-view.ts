import { html, nothing, type TemplateResult } from 'lit';
import { noticeIcon, rightIcon } from '../../../internal/icons.js';
import { numberText, timeText } from '../tracker-words.js';
import { factsView, visitFacts } from './facts-view.js';
import { linkOf, type TrackerActs, type TrackerViewModel } from './tracker-model.js';

type Part = TemplateResult | typeof nothing;

/** How far it is, in words; when the learner was last at it, and how long. */
export function wordsView({ progress, locale }: TrackerViewModel): Part {
  const { done, steps, share } = progress;
  if (steps.length === 0) return nothing;
  const { tag, messages } = locale;
  const words = messages.stepsDone(numberText(done, tag), numberText(steps.length, tag), steps.length);
  return html`<div>
    <p class="words" part="words">
      ${share === 1 ? html`<span class="sign done">${rightIcon}</span>` : nothing}
      <span class="own">${share === 1 ? `${messages.allDone}: ${words}` : words}</span>
    </p>
    ${factsView(visitFacts(progress, locale))}
  </div>`;
}

/** The way on: the main act. */
export function continueView({ progress, locale }: TrackerViewModel, acts: TrackerActs): Part {
  const { next } = progress;
  const href = next && linkOf(next);
  if (!next || href === undefined) return nothing;
  return html`<div class="go">
    <a
      class="button main"
      part="button continue-link"
      href=${href}
      aria-describedby="next"
      @click=${(event: MouseEvent) => acts.follow(event, next.item)}
      ><span class="own">${continueText(progress, locale)}</span></a
    >
    <span class="next" part="next" id="next">${next.item.title}</span>
  </div>`;
}

/** `Continue: step 2 of 4, 3 minutes left`. */
function continueText(
  { steps, next, minutesLeft, done }: TrackerViewModel['progress'],
  { tag, messages }: TrackerViewModel['locale'],
): string {
  const index = steps.findIndex((each) => each === next);
  // What is optional is no step of the whole.
  if (index < 0 || !next) return messages.optional;
  const place = [numberText(index + 1, tag), numberText(steps.length, tag)] as const;
  const isStart = done === 0 && next.state === 'open';
  if (minutesLeft === undefined) return (isStart ? messages.startStep : messages.continueStep)(...place);
  return (isStart ? messages.startStepTime : messages.continueStepTime)(...place, timeText(minutesLeft, tag));
}

/** What the learner should know: that there is nothing yet, that the list has changed, that nothing can be kept. */
export function noticesView(
  { progress, locale, isRecorded }: TrackerViewModel,
  isLowered: boolean,
  memoryText: string,
): TemplateResult {
  const { messages } = locale;
  const texts = [
    isLowered ? messages.listChanged : '',
    isRecorded && progress.items.length === 0 ? messages.nothingRecorded : '',
    !isRecorded && progress.steps.length === 0 ? messages.nothingToDo : '',
    memoryText,
  ];
  return html`${texts.map((text) =>
    text === '' ? nothing : html`<p class="notice" part="notice">${noticeIcon}<span>${text}</span></p>`,
  )}`;
}

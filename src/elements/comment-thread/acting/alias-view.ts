import { html, type TemplateResult } from 'lit';
import { adopt } from '../../../internal/adopt.js';
import type { ThreadActs, ThreadViewModel } from '../views/thread-model.js';
import { actingStyles } from './acting.styles.js';

/** Where the learner takes a name in this thread. */
export const aliasView = ({ alias = '', locale }: ThreadViewModel, acts: ThreadActs): TemplateResult =>
  html`${adopt(actingStyles)}
    <div class="alias" part="alias">
      <label for="alias">${locale.messages.nameHere}</label>
      <input
        class="input"
        part="input alias-input"
        id="alias"
        maxlength="80"
        autocomplete="off"
        .value=${alias}
        @change=${(event: Event) => acts.rename((event.target as HTMLInputElement).value)}
      />
    </div>`;

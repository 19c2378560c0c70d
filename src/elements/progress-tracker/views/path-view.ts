import { html, type TemplateResult } from 'lit';
import { isStep } from '../../../domain/progress/course.js';
import { flat } from '../../../domain/progress/roll-up.js';
import { adopt } from '../../../internal/adopt.js';
import { pathStyles } from '../styles/path.styles.js';
import { itemView } from './list-view.js';
import { stateIcons } from './tracker-icons.js';
import type { TrackerActs, TrackerViewModel } from './tracker-model.js';

/** The steps as stations on a line, in the direction in which one reads. */
export function pathView(model: TrackerViewModel, acts: TrackerActs): TemplateResult {
  const stations = flat(model.progress.items).filter(({ item }) => isStep(item));
  return html`${adopt(pathStyles)}
    <ol class="path" part="path">
      ${stations.map(
        (each) =>
          html`<li class="station ${each.state}" part="item ${each.state}">
            <span class="sign">${stateIcons[each.state]}</span>
            <div class="body">${itemView(each, model, acts)}</div>
          </li>`,
      )}
    </ol>`;
}

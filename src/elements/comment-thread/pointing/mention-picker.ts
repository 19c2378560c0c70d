import { html, nothing, type TemplateResult } from 'lit';
import { mentionBefore, mentionMarkup, nameTest } from '../../../domain/thread/mention-text.js';
import type { Mention } from '../../../domain/thread/mention.js';
import { formatNumber } from '../../../localization/numbers.js';
import type { PointingNeeds } from './pointing.js';

/** People who are offered at once; whoever types on finds the others. */
const MOST = 8;

/** The list that is open. */
interface Offer {
  readonly field: HTMLTextAreaElement;
  /** Where the `@` stands. */
  readonly start: number;
  readonly people: readonly Mention[];
  readonly active: number;
}

/**
 * Offers the names of people while one is typed behind an `@`.
 *
 * By the combobox pattern, with the focus in the field (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/); but a `textarea` may have
 * no other role, so it says nothing of being open: that is announced.
 */
export class MentionPicker {
  readonly #needs: PointingNeeds;
  readonly #people: () => readonly Mention[];
  readonly #life = new AbortController();
  #offer: Offer | undefined;
  /** Where the `@` stands whose list was closed, or whose name was taken: it stays closed. */
  #settled = -1;

  constructor(needs: PointingNeeds, people: () => readonly Mention[]) {
    this.#needs = needs;
    this.#people = people;
    const { renderRoot } = needs.host;
    const { signal } = this.#life;
    // Before the fields themselves hear it: Enter and Escape are for the list as long as that is open.
    renderRoot.addEventListener('keydown', this.#handleKeydown, { signal, capture: true });
    renderRoot.addEventListener('input', this.#handleCaret, { signal });
    renderRoot.addEventListener('keyup', this.#handleCaret, { signal });
    renderRoot.addEventListener('click', this.#handleClick, { signal });
    // Drawing itself moves the focus, and is not to ask for more of it.
    renderRoot.addEventListener('focusout', () => setTimeout(() => this.#close()), { signal });
    // Somebody may have been typing before this was here.
    setTimeout(() => this.#look((renderRoot as ShadowRoot).activeElement));
  }

  /** The list, where it is open for a field. */
  view(draft: string): TemplateResult | typeof nothing {
    if (this.#offer?.field.id !== draft) return nothing;
    const { people, active } = this.#offer;
    return html`<ul
      class="people"
      part="people"
      id=${`${draft}-people`}
      role="listbox"
      aria-label=${this.#needs.locale().messages.people}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${people.map(
        ({ name }, index) =>
          html`<li
            class="person"
            part=${index === active ? 'person person-active' : 'person'}
            id=${`${draft}-person-${index}`}
            role="option"
            aria-selected=${index === active ? 'true' : 'false'}
          >
            <bdi>${name}</bdi>
          </li>`,
      )}
    </ul>`;
  }

  close(): void {
    this.#life.abort();
  }

  readonly #handleClick = (event: Event): void => {
    const option = event.target instanceof Element ? event.target.closest('.person') : null;
    if (option) this.#take([...option.parentElement!.children].indexOf(option));
    else this.#look(event.target);
  };

  readonly #handleCaret = ({ target }: Event): void => this.#look(target);

  #look(target: EventTarget | null): void {
    if (!(target instanceof HTMLTextAreaElement) || this.#life.signal.aborted) return;
    const { value, selectionStart, selectionEnd } = target;
    const named = selectionStart === selectionEnd ? mentionBefore(value.slice(0, selectionStart)) : undefined;
    if (named?.start !== this.#settled) this.#settled = -1;
    const isFound = nameTest(named?.typed ?? '');
    const people =
      !named || this.#settled >= 0
        ? []
        : this.#people()
            .filter(({ name }) => isFound(name))
            .slice(0, MOST);
    if (people.length === 0) return this.#close();
    const before = this.#offer;
    const isSame =
      people.map(({ agent }) => agent).join() === before?.people.map(({ agent }) => agent).join();
    this.#show({ field: target, start: named!.start, people, active: isSame ? before.active : 0 });
    if (!isSame) {
      const { tag, messages: words } = this.#needs.locale();
      this.#needs.announce(words.peopleFound(formatNumber(people.length, tag), people.length));
    }
  }

  readonly #handleKeydown = (event: Event): void => {
    const offer = this.#offer;
    const { key, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
    if (!offer || event.target !== offer.field || isComposing || ctrlKey || metaKey || altKey || shiftKey)
      return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) {
      const { length } = offer.people;
      this.#show({ ...offer, active: (offer.active + step + length) % length });
    } else if (key === 'Enter') this.#take(offer.active);
    else if (key === 'Escape') this.#settle(offer);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #take(index: number): void {
    const { field, start, people } = this.#offer!;
    const { name } = people[index]!;
    this.#settle(this.#offer!);
    field.setRangeText(`${mentionMarkup(name)} `, start, field.selectionStart, 'end');
    // As if it had been typed.
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.focus();
    this.#needs.announce(this.#needs.locale().messages.mentionTaken(name));
  }

  #settle({ start }: Offer): void {
    this.#settled = start;
    this.#close();
  }

  #show(offer: Offer): void {
    this.#offer = offer;
    const { field, active } = offer;
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', `${field.id}-people`);
    field.setAttribute('aria-activedescendant', `${field.id}-person-${active}`);
    this.#needs.redraw();
  }

  #close(): void {
    if (!this.#offer) return;
    this.#offer.field.removeAttribute('aria-controls');
    this.#offer.field.removeAttribute('aria-activedescendant');
    this.#offer = undefined;
    this.#needs.redraw();
  }
}

import { html, type TemplateResult } from 'lit';
import { searchTest } from '../../../domain/thread/search.js';
import type { Comment } from '../../../domain/thread/thread.js';
import type { Locale } from '../../../localization/registry.js';
import { nameText } from '../thread-words.js';
import type { ThreadActs, ThreadViewModel } from '../views/thread-model.js';

/** The comments that say what is searched for, or whose author is called so. */
export function foundIn(comments: readonly Comment[], search: string, locale: Locale): readonly Comment[] {
  const isFound = searchTest(search);
  return comments.filter((comment) => isFound(`${nameText(comment, locale)} ${comment.text ?? ''}`));
}

/** Where words are searched for. */
export const searchView = ({ search, locale }: ThreadViewModel, acts: ThreadActs): TemplateResult =>
  html`<div class="search" part="search">
    <label for="search">${locale.messages.searchComments}</label>
    <input
      class="input"
      part="input search-input"
      type="search"
      id="search"
      size="14"
      dir="auto"
      .value=${search}
      @input=${(event: Event) => acts.search((event.target as HTMLInputElement).value)}
    />
  </div>`;

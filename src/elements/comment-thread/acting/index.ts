/** What is done with comments: read marks, keys, menus, forms, where they are on their way, what moderators see, and how it is stored. */
import { messages } from '../../../localization/thread-acting-en.js';
import { shipMessages } from '../../../localization/registry.js';

shipMessages(messages, {
  ar: () => import('../../../localization/thread-acting-ar.js'),
  de: () => import('../../../localization/thread-acting-de.js'),
  es: () => import('../../../localization/thread-acting-es.js'),
});

export { aliasView } from './alias-view.js';
export { feedTarget } from './feed-keys.js';
export { editView, formView } from './form-view.js';
export { menuView } from './menu-view.js';
export { lockView } from './moderation-view.js';
export { queueView } from './queue/queue-directive.js';
export { Pointing } from '../pointing/pointing.js';
export { pinView } from './pin-view.js';
export { ReadMarks } from './read-marks.js';
export { refusalText } from './refusal-text.js';
export { foundIn, searchView } from './search-view.js';
export { statusView } from './status-view.js';
export { writeAct } from './write-act.js';

/** Passages that story formats and compilers read themselves; no step is made of them. */
const names = new Set([
  'StoryTitle',
  'StoryData',
  'StoryInit',
  'StoryCaption',
  'StoryBanner',
  'StoryMenu',
  'StoryAuthor',
  'StorySubtitle',
  'StoryDisplayTitle',
  'StorySettings',
  'StoryIncludes',
  'StoryInterface',
  'StoryShare',
  'PassageHeader',
  'PassageFooter',
  'PassageReady',
  'PassageDone',
]);

const tags = new Set(['script', 'stylesheet', 'widget', 'init', 'startup', 'header', 'footer', 'scenario']);

export const isSpecial = (name: string): boolean => names.has(name);

export const isSpecialTag = (tag: string): boolean => tags.has(tag) || tag.startsWith('Twine.');

/** Tags of the passage in which a story sets its variables before it begins. */
export const isOfStart = (name: string, passageTags: readonly string[]): boolean =>
  name === 'StoryInit' || passageTags.some((tag) => tag === 'startup' || tag === 'init');

/** Tag of the passage that holds what is said of the whole scenario. */
export const declarationsTag = 'scenario';

/** Tag beside it where the title is only there because Twine wants one. */
export const untitledTag = 'untitled';

/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/learning-scope.js';
import '../src/styles/page.css';
import docsPage from './docs-page.mdx';
import './preview.css';

// A glob, so that Storybook also starts before `npm run analyze` has been run: then the API tables are missing, nothing else.
const manifests = import.meta.glob<object>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
const manifest = Object.values(manifests)[0];
if (manifest) setCustomElementsManifest(manifest);

const rightToLeft = new Set(['ar']);

const preview: Preview = {
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Scheme',
        icon: 'circlehollow',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    dir: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'es', title: 'Español' },
          { value: 'de', title: 'Deutsch' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
  },
  initialGlobals: { scheme: 'light', dir: 'auto', locale: 'en' },
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { page: docsPage, codePanel: true, source: { excludeDecorators: true } },
    options: { storySort: { order: ['Welcome', 'Elements', 'Authoring', '*', 'Decisions'] } },
  },
  tags: ['autodocs'],
  // Each showing of a story starts with an empty record, and leaves nothing in the browser.
  loaders: [() => ({ database: `learnlets-story-${crypto.randomUUID()}` })],
  beforeEach: ({ loaded }) => {
    return () => void indexedDB.deleteDatabase(loaded['database']);
  },
  decorators: [
    (story, { loaded, parameters }) =>
      parameters['ownScope']
        ? story()
        : html`<learning-scope database=${loaded['database']}>${story()}</learning-scope>`,
    (story, { globals }) => {
      const root = document.documentElement;
      root.style.colorScheme = globals['scheme'];
      root.lang = globals['locale'];
      root.dir = globals['dir'] === 'auto' ? (rightToLeft.has(root.lang) ? 'rtl' : 'ltr') : globals['dir'];
      return story();
    },
  ],
};

export default preview;

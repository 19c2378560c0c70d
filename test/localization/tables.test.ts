import { expect } from '@open-wc/testing';
import type { Messages } from '../../src/localization/messages.js';

/** Whose words there are, by what stands before the language in the names of their files; the quiz's have no such name. */
const speakers = [
  '',
  'memory-',
  'typed-',
  'recap-',
  'scenario-',
  'undelivered-',
  'feedback-',
  'rating-',
  'progress-',
  'calendar-',
  'certificate-',
  'review-',
  'plan-',
  'plan-form-',
  'thread-',
  'thread-acting-',
  'group-',
];

/** All words of a language. */
async function tableOf(language: string): Promise<Messages> {
  const files = speakers.map((speaker) => `../../src/localization/${speaker}${language}.ts`);
  const tables = await Promise.all(files.map((file) => import(new URL(file, import.meta.url).href)));
  return Object.assign({}, ...tables.map(({ messages }) => messages as Partial<Messages>)) as Messages;
}

const [english, spanish, german, arabic] = (await Promise.all(['en', 'es', 'de', 'ar'].map(tableOf))) as [
  Messages,
  Messages,
  Messages,
  Messages,
];

type Key = keyof Messages;

describe('Messages', () => {
  it('have a key of their own each: a page has all tables in one', async () => {
    const files = speakers.map((speaker) => `../../src/localization/${speaker}en.ts`);
    const tables = await Promise.all(files.map((file) => import(new URL(file, import.meta.url).href)));
    const all = tables.flatMap(({ messages }) => Object.keys(messages as Messages));
    expect(all.filter((key, index) => all.indexOf(key) !== index)).to.deep.equal([]);
  });
});

const keys = Object.keys(english) as Key[];
const buttons: Key[] = ['check', 'tryAgain', 'showAnswer', 'showHint', 'nextHint'];

const languages = [
  { name: 'Spanish', messages: spanish, loans: ['extra', 'has', 'panel', 'plan'] },
  {
    name: 'German',
    messages: german,
    loans: [
      'browser',
      'code',
      'link',
      'links',
      'moment',
      'name',
      'pause',
      'plan',
      'problem',
      'quiz',
      'tab',
      'tabs',
      'text',
      'version',
      'was',
    ],
  },
  { name: 'Arabic', messages: arabic, loans: [] },
];

/** What stands in for the first, second and third argument; as a count it takes the plural of most things. */
const markers = ['⟦1⟧', '⟦2⟧', '⟦3⟧'];

/** The message as it would be shown, with markers where arguments go. */
function spoken(messages: Messages, key: Key): string {
  const message = messages[key] as string | ((...values: string[]) => string);
  return typeof message === 'string' ? message : message(...markers);
}

/** Words long enough not to be shared by chance. */
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

const englishWords = new Set(keys.flatMap((key) => wordsOf(spoken(english, key))));

for (const { name, messages, loans } of languages) {
  describe(`Messages in ${name}`, () => {
    it('have exactly the keys of English', () => {
      expect(Object.keys(messages)).to.have.members(keys);
    });

    it('are texts and functions where English has them, with as many arguments', () => {
      const shape = (all: Messages) =>
        keys.map((key) => {
          const message = all[key];
          return `${key}: ${typeof message === 'function' ? `function of ${message.length}` : typeof message}`;
        });
      expect(shape(messages)).to.deep.equal(shape(english));
    });

    it('say something under every key, neatly', () => {
      for (const key of keys) {
        const text = spoken(messages, key);
        expect(text.trim(), key).to.not.equal('');
        expect(text, key).to.equal(text.trim());
        expect(text, key).to.not.match(/undefined|null|NaN|\[object|\s{2}/u);
      }
    });

    it('pass on the arguments that English passes on', () => {
      const passed = (all: Messages) =>
        keys.map(
          (key) => `${key}: ${markers.filter((marker) => spoken(all, key).includes(marker)).join(' ')}`,
        );
      expect(passed(messages)).to.deep.equal(passed(english));
    });

    it('leave no English word behind', () => {
      for (const key of keys) {
        const left = wordsOf(spoken(messages, key)).filter(
          (word) => englishWords.has(word) && !(loans as readonly string[]).includes(word),
        );
        expect(left, key).to.deep.equal([]);
      }
    });

    it('end in a full stop where English does', () => {
      const stops = (all: Messages) => keys.filter((key) => spoken(all, key).endsWith('.'));
      expect(stops(messages)).to.deep.equal(stops(english));
    });

    it('fit on a button', () => {
      for (const key of buttons) expect(spoken(messages, key).length, key).to.be.at.most(20);
    });
  });
}

describe('Messages in Arabic', () => {
  it('are written in Arabic letters only', () => {
    for (const key of keys) expect(spoken(arabic, key), key).to.not.match(/\p{Script=Latin}/u);
  });

  it('keep an answer in Latin letters apart from the line around it', () => {
    expect(arabic.answerIs('C++')).to.equal('الإجابة الصحيحة: \u2068C++\u2069.');
  });
});

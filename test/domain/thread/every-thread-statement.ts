/** Every act of a thread with every option that shapes its statement, and random ones beside. */
import fc from 'fast-check';
import type { Deed } from '../../../src/domain/thread/act.js';
import type { Mention } from '../../../src/domain/thread/mention.js';
import { actorIn } from '../../../src/domain/thread/names.js';
import { threadAct, type ThreadPlace } from '../../../src/domain/thread/statements.js';
import type { TextQuote } from '../../../src/domain/thread/text-quote.js';
import { toStatement, type Envelope } from '../../../src/domain/xapi/statement.js';
import type { Agent, Statement } from '../../../src/domain/xapi/types.js';

const page = 'https://handbook.example/lifting';
const comment = '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f51';
const other = '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f52';

export const thread = `${page}#talk`;

export const placeOf = (language = 'en', title?: string): ThreadPlace => ({
  id: thread,
  language,
  page: {
    id: page,
    definition: { type: 'http://activitystrea.ms/schema/1.0/page', name: { en: 'Lifting' } },
  },
  ...(title !== undefined && { title }),
});

export const envelope: Envelope = {
  id: '5e1f1b4c-7b5c-4c0f-9d0b-3f1a2b3c4d5e',
  actor: { account: { homePage: 'https://hr.example.org', name: '42' }, name: 'Ann' },
  time: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
  registration: '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f50',
  page: { id: page },
  sequence: 7,
};

const texts = ['Lift with your legs', '*a* <b onclick=x>\n\n😀', 'ثقيل جدا', '[,]', 'x'.repeat(5000)];

const mentions: readonly Mention[] = [
  { agent: 'account:https://hr.example 7 b', name: 'Ana Ruiz' },
  { agent: 'mailto:ben@example.org', name: 'بن' },
  { agent: `sha1:${'a'.repeat(40)}`, name: 'Kim' },
  { agent: 'openid:https://id.example/lee', name: 'Lee' },
];
const quote: TextQuote = { exact: 'Lift with your legs.', prefix: 'Rule 1: ', suffix: '' };

export const everyDeed: readonly Deed[] = [
  { kind: 'post', text: 'See @Ana Ruiz', about: page, mentions },
  { kind: 'post', text: 'Why?', about: page, quote },
  { kind: 'post', text: '@Kim, why?', about: `${page}#quiz`, quote, mentions },
  { kind: 'reply', target: comment, text: 'As @Lee says', mentions },
  { kind: 'edit', target: comment, text: 'As @بن says', mentions: mentions.slice(1, 2) },
  ...texts.flatMap((text): Deed[] => [
    { kind: 'post', text, about: page },
    { kind: 'post', text, about: `${page}#quiz/q1` },
    { kind: 'reply', target: comment, text },
    { kind: 'edit', target: comment, text },
    { kind: 'report', target: comment, reason: text },
    { kind: 'react', target: comment, reaction: text },
    { kind: 'unreact', target: comment, reaction: text },
  ]),
  ...(['delete', 'pin', 'unpin', 'accept', 'unaccept', 'hide'] as const).map((kind): Deed => ({
    kind,
    target: comment,
  })),
  { kind: 'report', target: comment, reason: '' },
  { kind: 'restore', target: comment, reports: [] },
  { kind: 'restore', target: comment, reports: [comment, other] },
  { kind: 'approve', target: comment, version: comment },
  { kind: 'approve', target: comment, version: other },
  { kind: 'lock' },
  { kind: 'unlock' },
  { kind: 'read', comments: [] },
  { kind: 'read', comments: [comment, other] },
];

const alias = { id: other, name: 'Heron' };
const actors: readonly Agent[] = [
  envelope.actor,
  { mbox: 'mailto:ana@example.org' },
  actorIn('pseudonym', envelope.actor, alias),
  actorIn('hidden', envelope.actor, alias),
];

/** A statement of each, as each kind of agent, with each kind of language and title. */
export function everyThreadStatement(): { readonly name: string; readonly statement: Statement }[] {
  const places = [placeOf(), placeOf('ar', 'حديث'), placeOf('en_US', ' '), placeOf('nonsense!', 'Talk')];
  return everyDeed.flatMap((deed) =>
    places.map((place, index) => ({
      name: `${deed.kind}, ${JSON.stringify(deed)}`,
      statement: toStatement(threadAct(deed, place), {
        ...envelope,
        actor: actors[index]!,
        language: place.language,
      }),
    })),
  );
}

/** Any text, with halves of characters. */
const anyText = fc.string({ unit: 'binary', maxLength: 20 });

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom(...everyDeed),
  fc.record({ kind: fc.constant('post' as const), text: anyText, about: fc.webUrl() }),
  fc.record({ kind: fc.constantFrom('reply', 'edit'), target: fc.uuid(), text: anyText }),
  fc.record({
    kind: fc.constant('post' as const),
    text: anyText,
    about: fc.webUrl(),
    quote: fc.record({
      exact: anyText.filter((text) => text.trim() !== ''),
      prefix: anyText,
      suffix: anyText,
    }),
  }),
  fc.record({
    kind: fc.constant('reply' as const),
    target: fc.uuid(),
    text: anyText,
    mentions: fc.array(
      fc.record({
        agent: fc.tuple(fc.webUrl(), fc.uuid()).map(([system, name]) => `account:${system} ${name}`),
        name: anyText.filter((text) => text.trim() !== ''),
      }),
      { minLength: 1, maxLength: 20 },
    ),
  }),
  fc.record({ kind: fc.constantFrom('react', 'unreact'), target: fc.uuid(), reaction: anyText }),
  fc.record({ kind: fc.constant('read' as const), comments: fc.array(fc.uuid()) }),
) as fc.Arbitrary<Deed>;

export const randomThreadStatements = anyDeed.map((deed) =>
  toStatement(threadAct(deed, placeOf()), envelope),
);

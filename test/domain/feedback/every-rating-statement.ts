/** Every act of a panel with every option that shapes its statement, and random ones beside. */
import fc from 'fast-check';
import type { Act } from '../../../src/domain/act.js';
import {
  agreed,
  commented,
  likertName,
  problemKinds,
  rated,
  reasoned,
  reported,
  retracted,
  voted,
  type Rated,
} from '../../../src/domain/feedback/acts.js';
import { sayingOf } from '../../../src/domain/feedback/saying.js';
import { toStatement, type Envelope } from '../../../src/domain/xapi/statement.js';
import type { Activity, Statement } from '../../../src/domain/xapi/types.js';
import { activityTypes } from '../../../src/domain/xapi/vocabulary.js';

const page = 'https://handbook.example.org/safety/lifting';
const answer = '5e1f1b4c-7b5c-4c0f-9d0b-3f1a2b3c4d5e';

const envelope: Envelope = {
  id: answer,
  actor: { account: { homePage: 'https://hr.example.org', name: '42' } },
  time: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
  registration: '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f50',
  page: { id: page, definition: { type: activityTypes.page, name: { en: 'Lifting' } } },
  sequence: 7,
  language: 'en',
};

const activities: readonly Activity[] = [
  envelope.page,
  { id: page },
  { id: `${page}#check`, definition: { type: activityTypes.assessment, name: { en: 'Check' } } },
  { id: 'urn:learnlets:page:#check' },
];
const sentences = ['This helps me.', 'x'.repeat(999) + '😀' + 'y'.repeat(99), 'هذا يفيدني', '😀'];
const levels = ['No', 'Hardly', 'Partly', 'Mostly', 'Yes'].map((text, index) => ({
  id: String(index + 1),
  text,
}));
const texts = ['Thanks', 'a[,]b', '{lang=fr}Merci', 'x'.repeat(2000), ' \n '];

function actsOn(place: Rated, sentence: string, text: string): Act[] {
  const name = likertName(sentence);
  const first = [
    voted(place, 'yes'),
    voted(place, 'no'),
    ...[1, 2, 3, 4, 5].map((stars) => rated(place, 'stars', stars)),
    ...[0, 3, 7, 10].map((likely) => rated(place, 'recommend', likely)),
    ...levels.map(({ id }) => agreed(place, name, sentence, levels, id)),
    reasoned(place, 'Why?', levels, ['1', '3'], answer),
    reasoned(place, 'Why?', levels, ['5'], answer),
    commented(place, text, answer),
    ...problemKinds.map((kind) => reported(place, kind, text)),
  ];
  const sayings = first.flatMap((act) => sayingOf(toStatement(act, envelope)) ?? []);
  return [...first, ...sayings.map((saying) => retracted(place, saying, name))];
}

/** One named statement for each act and option. */
export const everyRatingStatement = (): { readonly name: string; readonly statement: Statement }[] =>
  activities.flatMap((activity) =>
    sentences.flatMap((sentence) =>
      texts.flatMap((text) =>
        actsOn({ activity, language: 'en' }, sentence, text).map((act) => ({
          name: `${act.verb}, ${activity.id}, ${sentence.slice(0, 20)}, ${act.result?.response ?? ''}`,
          statement: toStatement(act, envelope),
        })),
      ),
    ),
  );

export const randomRatingStatements: fc.Arbitrary<Statement[]> = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }))
  .filter((all) => all.every((text) => text.trim() !== ''))
  .map(([sentence, text]) =>
    actsOn({ activity: activities[2]!, language: 'und' }, sentence, text).map((act) =>
      toStatement(act, envelope),
    ),
  );

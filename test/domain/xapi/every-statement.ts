/** Every act of a quiz with every option that shapes its statement, and random ones beside. */
import fc from 'fast-check';
import type { Act } from '../../../src/domain/act.js';
import { interactionOf } from '../../../src/domain/question/index.js';
import type { Question, Response } from '../../../src/domain/question/model.js';
import { answered, finished, initialized, revealed, type QuizPlace } from '../../../src/domain/quiz/acts.js';
import { firstAttempt, stateOf, withCheck } from '../../../src/domain/quiz/attempt.js';
import { toStatement, type Envelope } from '../../../src/domain/xapi/statement.js';
import type { Agent, Statement } from '../../../src/domain/xapi/types.js';
import { quizOf, responseTo } from '../arbitraries.js';
import { choicesOf, fillIn, numeric, pickOne, pickSeveral, right, trueFalse, wrong } from '../questions.js';

const page = 'https://handbook.example.org/safety/lifting';

const asked: readonly (readonly [name: string, question: Question, ...responses: Response[]])[] = [
  ['one choice', pickOne('+a -b'), ['a'], ['b']],
  ['one of two right choices', pickOne('+a +b -c'), ['b'], ['c']],
  ['several choices', pickSeveral('+a +b +c -d'), ['a', 'b', 'c'], ['a'], ['d']],
  ['several choices, none right', pickSeveral('-a -b'), ['a']],
  ['true or false', trueFalse(false), ['false'], ['true']],
  ['one blank', fillIn(['+Paris']), [' PARIS '], ['Lyon[,]Rome'], ['{lang=fr}Paris']],
  ['blanks with case', fillIn(['+mg', '+ml'], { caseSensitive: true }), ['mg', 'ml'], ['Mg', 'ml']],
  ['a number', numeric([right(5, 5)]), ['5,0'], ['6']],
  ['a range', numeric([right(undefined, 5)], { unit: 'kg' }), ['٤ kg'], ['1e21'], ['0.0000001']],
  ['a range with a hole', numeric([wrong(5, 5), right(0, 10)]), ['5'], ['6']],
  ['any number', numeric([right()]), ['5']],
  ['odd points', pickSeveral('+a +b +c -d', { points: 0.66666 }), ['a', 'b', 'c'], ['a', 'b']],
  ['a long prompt', trueFalse(true, { prompt: `${'x'.repeat(999)}😀${'x'.repeat(99)}` }), ['true']],
  ['no prompt', trueFalse(true, { prompt: { text: ' ', nodes: [] } }), ['true']],
  [
    'a picture as choice',
    pickOne('', { choices: [{ ...choicesOf('+a')[0]!, text: '' }, ...choicesOf('-b')] }),
    ['a'],
  ],
  ['a long choice', pickOne('', { choices: [{ ...choicesOf('+a')[0]!, text: 'y'.repeat(2000) }] }), ['a']],
];

const languages = ['en', 'es-PE', 'ar', 'und', 'en_US', 'zh-hant-tw', 'x', '', 'de--', 'nonsense!'];
const seconds = [0, 0.004, 0.005, 12.345, 1e9, 1e30, -3, Infinity, NaN];

const actors: readonly Agent[] = [
  { objectType: 'Agent', account: { homePage: 'https://hr.example.org', name: 'a b' } },
  { mbox: 'mailto:ana@example.org', name: 'Ana' },
  { mbox_sha1sum: '0123456789abcdef0123456789abcdef01234567' },
  { openid: 'https://ana.example.org/' },
];

const envelope: Envelope = {
  id: '5e1f1b4c-7b5c-4c0f-9d0b-3f1a2b3c4d5e',
  actor: { account: { homePage: 'https://hr.example.org', name: '42' } },
  time: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
  registration: '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f50',
  page: {
    id: page,
    definition: { type: 'http://activitystrea.ms/schema/1.0/page', name: { en: 'Lifting' } },
  },
  sequence: 7,
  language: 'en',
};

/** All acts of a learner who gives these responses one after the other. */
function actsOf(place: QuizPlace, responses: readonly Response[], spent: number, passMark: number): Act[] {
  const { quiz } = place;
  const acts = [initialized(place, 1)];
  let document = firstAttempt;
  for (const [index, question] of quiz.questions.entries()) {
    const response = responses[index] ?? [];
    acts.push(revealed(place, question, 1, 'hint-1'));
    if (interactionOf(question).gap(question, response)) continue;
    document = withCheck(document, quiz, question, response, spent, passMark);
    acts.push(
      answered(place, question, 1, stateOf(document, question)),
      revealed(place, question, 1, 'solution'),
    );
    if (document.outcome) acts.push(...finished(place, document, document.outcome));
  }
  return acts;
}

const placeOf = (questions: readonly Question[], language: string, title?: string): QuizPlace => ({
  quiz: { key: 'quiz', questions, ...(title !== undefined && { title }) },
  id: `${page}#quiz`,
  language,
});

/** One named statement for each act and option. */
export function everyStatement(): { readonly name: string; readonly statement: Statement }[] {
  const made: { name: string; statement: Statement }[] = [];
  const add = (name: string, acts: readonly Act[], change: Partial<Envelope> = {}) => {
    for (const act of acts) {
      const statement = toStatement(act, { ...envelope, ...change });
      made.push({ name: `${act.verb}, ${name}, ${act.result?.response ?? ''}`, statement });
    }
  };
  for (const [name, question, ...responses] of asked) {
    for (const response of responses) {
      for (const passMark of [0, 1]) add(name, actsOf(placeOf([question], 'en'), [response], 3, passMark));
    }
  }
  const [, question] = asked[0]!;
  for (const language of languages) {
    add(`language "${language}"`, actsOf(placeOf([question], language), [['a']], 3, 1), { language });
  }
  for (const spent of seconds) add(`${spent} seconds`, actsOf(placeOf([question], 'en'), [['a']], spent, 1));
  for (const title of ['', ' ', 'Lifting'])
    add(`title "${title}"`, [initialized(placeOf([question], 'en', title), 3)]);
  for (const actor of actors)
    add(JSON.stringify(actor), [initialized(placeOf([question], 'en'), 1)], { actor });
  add('no language, bare page', [initialized(placeOf([question], 'en'), 1)], {
    language: undefined,
    page: { id: page },
  });
  add('no points', actsOf(placeOf([pickOne('+a -b', { points: 0 })], 'en'), [['a']], 3, 1));
  return made;
}

/** The statements of random quizzes, answered at random. */
export const randomStatements: fc.Arbitrary<Statement[]> = quizOf
  .chain(({ questions }) =>
    fc.tuple(
      fc.constant(questions),
      fc.tuple(...questions.map(responseTo)),
      fc.double(),
      fc.constantFrom(0, 0.8),
    ),
  )
  .map(([questions, responses, spent, passMark]) =>
    actsOf(placeOf(questions, 'en'), responses, spent, passMark).map((act) => toStatement(act, envelope)),
  );

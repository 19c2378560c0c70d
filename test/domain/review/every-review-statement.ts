import { interactionOf, loadInteractions } from '../../../src/domain/question/index.js';
import { hinted, reviewed, skipped, unskipped } from '../../../src/domain/review/acts.js';
import type { Why } from '../../../src/domain/review/card.js';
import type { Question, Response } from '../../../src/domain/question/model.js';
import { traceOf } from '../../../src/domain/quiz/trace.js';
import { toStatement } from '../../../src/domain/xapi/statement.js';
import type { Statement } from '../../../src/domain/xapi/types.js';
import { fillIn, numeric, pickOne, pickSeveral, right, trueFalse } from '../questions.js';

const envelope = {
  id: '5e1f1b4c-7b5c-4c0f-9d0b-3f1a2b3c4d5e',
  actor: { account: { homePage: 'https://hr.example.org', name: '42' } },
  time: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
  registration: '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f50',
  // A deck may stand on any page.
  page: { id: 'https://handbook.example/start' },
  sequence: 7,
};

const questions = [
  pickOne('+water -coal', { key: 'a', hints: ['H'] }),
  pickSeveral('+water +ice -coal', { key: 'b', points: 2 }),
  trueFalse(false, { key: 'c' }),
  fillIn(['+Paris|-London'], { key: 'd' }),
  numeric([right(1, 2)], { key: 'e', unit: 'kg' }),
];

const reasons: readonly Why[] = ['missed', 'solution', 'partly', 'unsure', 'hint', 'retry', 'due', 'new'];

const wrongTo = (question: Question): Response =>
  'choices' in question ? [question.choices.find(({ correct }) => !correct)!.id] : ['3'];

/** A statement for each act of a deck, each type of question, and each reason to ask it. */
export async function everyReviewStatement(): Promise<readonly Statement[]> {
  await loadInteractions(questions);
  return ['en', 'ar', 'und', 'nonsense!'].flatMap((language) =>
    questions.flatMap((question) => {
      const place = {
        quiz: { key: 'check', questions },
        id: 'https://handbook.example/lifting#check',
        language,
      };
      const responses = [interactionOf(question).solution(question), wrongTo(question)];
      return reasons.flatMap((why) => {
        const answers = responses.map((response) =>
          reviewed(
            place,
            question,
            {
              asked: traceOf(question),
              response,
              hints: 0,
              seconds: 4.2,
              checked: { ...interactionOf(question).score(question, response), attempt: 1 },
            },
            why,
            why === 'unsure',
          ),
        );
        const acts = [
          ...answers,
          hinted(place, question, 1, why),
          skipped(place, question, 'known', why),
          skipped(place, question, 'not-now', why),
          unskipped(place, question, '6e1f1b4c-7b5c-4c0f-9d0b-3f1a2b3c4d5e', why),
        ];
        return acts.map((act) => toStatement(act, { ...envelope, language }));
      });
    }),
  );
}

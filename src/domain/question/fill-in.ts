import type { ActivityDefinition } from '../xapi/types.js';
import type { Interaction, Remark } from './interaction.js';
import type { Blank, FillInQuestion, TextAnswer } from './model.js';
import { scoreOf } from './score.js';

/** More alternatives than this are not listed one by one in a statement. */
const maxPatterns = 64;

/** Folds what does not make a typed answer wrong: outer and doubled spaces, composition of accents, and case unless it counts. */
export function foldAnswer(text: string, caseSensitive: boolean): string {
  const folded = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return caseSensitive ? folded : folded.toLowerCase();
}

function matchBlank(blank: Blank, typed: string, caseSensitive: boolean): TextAnswer | undefined {
  const given = foldAnswer(typed, caseSensitive);
  return blank.answers.find(({ text }) => foldAnswer(text, caseSensitive) === given);
}

/** Free text has no escape for the delimiter in the xAPI grammar: its brackets are dropped. */
const withoutDelimiter = (text: string) => text.replaceAll('[,]', ',');

const accepted = (blank: Blank) => blank.answers.filter(({ correct }) => correct).map(({ text }) => text);

/** Every way to fill all blanks right, one text a blank. */
function combinations(blanks: readonly Blank[]): string[][] {
  let rows: string[][] = [[]];
  for (const blank of blanks) {
    rows = rows.flatMap((row) => accepted(blank).map((text) => [...row, text])).slice(0, maxPatterns);
  }
  return rows;
}

export const fillInInteraction: Interaction<FillInQuestion> = {
  gap: (question, response) =>
    question.blanks.every((_, index) => (response[index] ?? '').trim() !== '') ? undefined : 'empty',
  score(question, response) {
    const right = question.blanks.filter((blank, index) => {
      return matchBlank(blank, response[index] ?? '', question.caseSensitive)?.correct;
    }).length;
    return scoreOf(right / Math.max(1, question.blanks.length), question.points);
  },
  solution: (question) => question.blanks.map((blank) => accepted(blank)[0] ?? ''),
  define(question): ActivityDefinition {
    const prefix = question.caseSensitive ? '{case_matters=true}' : '';
    const rows = combinations(question.blanks);
    return {
      interactionType: 'fill-in',
      correctResponsesPattern: rows.map((row) => prefix + row.map(withoutDelimiter).join('[,]')),
    };
  },
  respond: (question, response) =>
    question.blanks.map((_, index) => withoutDelimiter((response[index] ?? '').trim())).join('[,]'),
  remarks: (question, response) =>
    question.blanks.map((blank, index): Remark => {
      const match = matchBlank(blank, response[index] ?? '', question.caseSensitive);
      return { correct: match?.correct ?? false, feedback: match?.feedback };
    }),
};

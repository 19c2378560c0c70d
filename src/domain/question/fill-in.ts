import type { ActivityDefinition } from '../xapi/types.js';
import type { Interaction, Remark } from './interaction.js';
import type { Blank, FillInQuestion, TextAnswer } from './model.js';
import { scoreOf } from './score.js';
import { withoutUnseenMarks } from './unseen-marks.js';

/** More ways to be right than this are not listed in a statement. */
const maxPatterns = 64;

/**
 * Writes a text as the grammar of xAPI can hold it, and as two who mean the same would write it alike.
 *
 * What keyboards and phones put in by themselves does not make an answer wrong: bent quotes, long dashes, spaces, marks
 * of writing direction, the composition of accents. The grammar has no escape for its delimiter and its prefixes, so
 * their brackets are lost.
 */
const plain = (text: string): string =>
  withoutUnseenMarks(text)
    .normalize('NFC')
    .replace(/[‘’ʼ´`]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\[+,\]+/gu, ',')
    .replace(/\{(?=(?:case_matters|order_matters|lang)=)/gu, '(');

/** Folds what does not make a typed answer wrong: see `plain`, and case unless it counts. */
export function foldAnswer(text: string, caseSensitive: boolean): string {
  return caseSensitive ? plain(text) : plain(text).toLowerCase();
}

function matchBlank(blank: Blank, typed: string, caseSensitive: boolean): TextAnswer | undefined {
  const given = foldAnswer(typed, caseSensitive);
  return blank.answers.find(({ text }) => foldAnswer(text, caseSensitive) === given);
}

/** The texts that fill a blank right, each once; one that a wrong answer listed before it takes away is none. */
function accepted(blank: Blank, caseSensitive: boolean): string[] {
  const right = blank.answers.filter(
    (answer) => answer.correct && matchBlank(blank, answer.text, caseSensitive) === answer,
  );
  return right.map(({ text }) => text);
}

/** Every way to fill all blanks right, one text a blank; `undefined` where there are too many to list. */
function combinations({ blanks, caseSensitive }: FillInQuestion): string[][] | undefined {
  if (blanks.length === 0) return [];
  let rows: string[][] = [[]];
  for (const blank of blanks) {
    rows = rows.flatMap((row) => accepted(blank, caseSensitive).map((text) => [...row, plain(text)]));
    if (rows.length > maxPatterns) return undefined;
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
  solution: ({ blanks, caseSensitive }) => blanks.map((blank) => accepted(blank, caseSensitive)[0] ?? ''),
  define(question): ActivityDefinition {
    const prefix = question.caseSensitive ? '{case_matters=true}' : '';
    const rows = combinations(question);
    return {
      interactionType: 'fill-in',
      // A list cut short would call right answers wrong; left out, it says nothing.
      ...(rows && { correctResponsesPattern: rows.map((row) => prefix + row.join('[,]')) }),
    };
  },
  respond: ({ blanks }, response) => blanks.map((_, index) => plain(response[index] ?? '')).join('[,]'),
  remarks: (question, response) =>
    question.blanks.map((blank, index): Remark => {
      const match = matchBlank(blank, response[index] ?? '', question.caseSensitive);
      return { correct: match?.correct ?? false, feedback: match ? match.feedback : blank.otherwise };
    }),
};

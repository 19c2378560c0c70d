import { report, usualMilestones } from '../../../src/domain/progress/report.js';
import { experienced, linkedActivity } from '../../../src/domain/progress/visit.js';
import { rollUp } from '../../../src/domain/progress/roll-up.js';
import { toStatement } from '../../../src/domain/xapi/statement.js';
import type { Statement } from '../../../src/domain/xapi/types.js';
import type { Act } from '../../../src/domain/act.js';
import { courseOf, item, recordOf, type ShortAct } from './courses.js';

const envelope = {
  id: '5e1f1b4c-7b5c-4c0f-9d0b-3f1a2b3c4d5e',
  actor: { account: { homePage: 'https://hr.example.org', name: '42' } },
  time: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
  registration: '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f50',
  page: { id: 'https://handbook.example/start' },
  sequence: 7,
};

/** A statement for each act of a tracker and each way to tell it. */
export function everyProgressStatement(): { readonly name: string; readonly statement: Statement }[] {
  const made: { name: string; statement: Statement }[] = [];
  const add = (name: string, acts: readonly Act[], language: string) => {
    for (const act of acts) {
      made.push({ name: `${act.verb}, ${name}`, statement: toStatement(act, { ...envelope, language }) });
    }
  };
  const items = Array.from({ length: 7 }, (_, index) => item(`i${index}`, { at: `/p${index}#quiz` }));
  for (const language of ['en', 'ar', 'und', 'en_US', 'nonsense!']) {
    for (const title of ['Safety at work', undefined]) {
      const course = { ...courseOf(...items), ...(title !== undefined && { title }) };
      const place = { course, id: 'https://handbook.example/start#course', language };
      const before = {
        version: 1,
        progress: 10,
        mark: 0,
        edited: true,
        lowered: true,
        completed: false,
      } as const;
      for (let done = 0; done <= items.length; done += 1) {
        const acts = items
          .slice(0, done)
          .map((_, index): ShortAct => ['completed', `/p${index}#quiz`, index]);
        const progress = rollUp(course, recordOf(...acts));
        add(
          `${done} in ${language}`,
          report(place, progress, undefined, usualMilestones)?.acts ?? [],
          language,
        );
        const edited = report(place, progress, { ...before, content: 'other' }, usualMilestones);
        add(`${done} in ${language}, edited`, edited?.acts ?? [], language);
      }
    }
    for (const at of ['/manual.pdf', '/p1#section']) {
      add(
        at,
        [experienced(linkedActivity(courseOf(item('Read this', { at })).items[0]!, language)!)],
        language,
      );
    }
  }
  return made;
}

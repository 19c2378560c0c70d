/** Walks along the statements that a browser kept, and compares where they lead with the documents and with the page. */
import { isDeepStrictEqual } from 'node:util';
import { scenarios } from './scenario-page.mjs';

const attemptId = 'http://id.tincanapi.com/extension/attempt-id';
const result = 'urn:learnlets:extension:';

const startOf = (name) => Object.keys(scenarios[name].steps)[0];
const endOf = (name, path) => path.at(-1)?.choice ?? startOf(name);
const visitsOf = (name, path, step) =>
  [startOf(name), ...path.map(({ choice }) => choice)].filter((each) => each === step).length;
const textOf = (path) => path.map(({ step, choice }) => `${step}[.]${choice}`).join('[,]');

/**
 * The path that a scenario's statements tell, one after the other; its choices are called like the steps that they lead to.
 *
 * A rewind names the step it went to. Where the path was there twice, both ways are followed until a visit number tells them apart.
 *
 * @param {string} name
 * @param {string} id Its IRI.
 * @param {any[]} statements In the order of their commit.
 * @returns {{ attempt: number, paths: { step: string, choice: string }[][], acts: number, ended: string | undefined, wrong: string[] }}
 */
export function replay(name, id, statements) {
  const { steps, judged, attributes = '' } = scenarios[name];
  const wrong = [];
  let attempt = 0;
  let paths = [[]];
  let acts = 0;
  let told = [];
  const hold = (sound, what) => sound || wrong.push(`${id}, act ${acts}: ${what}`);

  /** An ending is told whole, and only where the path has ended. */
  const closeAct = () => {
    const ending = endOf(name, paths[0]);
    const whole = [
      'completed',
      ...(judged ? ['judged'] : []),
      ...(attributes.includes('path') ? ['path'] : []),
    ];
    const due = acts > 0 && attempt > 0 && !(ending in steps) ? whole : [];
    hold(isDeepStrictEqual(told, due), `at ${ending}, but told is "${told}"`);
  };

  for (const { verb, object, result: outcome, context } of statements) {
    const act = verb.id.split('/').at(-1);
    const said = (what) => outcome?.extensions?.[`${result}${what}`];
    const number = context.extensions[attemptId];
    if (act === 'initialized') {
      attempt += 1;
    } else if (act === 'completed') {
      told.push(act);
      hold(said('ending') === endOf(name, paths[0]), `completed at ${said('ending')}`);
    } else if (act === 'passed' || act === 'failed') {
      told.push('judged');
    } else if (object.id === `${id}/~path`) {
      told.push('path');
      hold(
        paths.some((path) => textOf(path) === outcome.response),
        `told as ${outcome.response}`,
      );
    } else if (act === 'answered') {
      closeAct();
      told = [];
      acts += 1;
      const step = object.id.slice(id.length + 1);
      const before = paths.filter(
        (path) => endOf(name, path) === step && visitsOf(name, path, step) === said('visit'),
      );
      hold(before.length > 0, `decided at ${step} for the time ${said('visit')}, but was not there`);
      hold(outcome.response in (steps[step] ?? {}), `no choice ${outcome.response} at ${step}`);
      const from = before.length > 0 ? before : paths;
      paths = from.map((path) => [...path, { step, choice: outcome.response }]);
    } else {
      closeAct();
      told = [];
      acts += 1;
      const isStart = said('action') === 'restart';
      const back = paths.flatMap((path) =>
        path.flatMap(({ step }, index) => (step === said('step') ? [path.slice(0, index)] : [])),
      );
      hold(isStart || back.length > 0, `went back to ${said('step')}, but was not there`);
      paths = isStart || back.length === 0 ? [[]] : back;
    }
    hold(
      number === (act === 'interacted' ? number : attempt),
      `${act} in attempt ${number}, not in ${attempt}`,
    );
  }
  closeAct();
  const last = endOf(name, paths[0]);
  return { attempt, paths, acts, ended: last in steps ? undefined : last, wrong };
}

/**
 * What a page that was opened again shows, against what is stored.
 *
 * @param {string} page IRI of the page.
 * @param {{ statements: any[], documents: any[] } | undefined} record
 * @param {Record<string, string | undefined>} shown Scenario → step.
 * @returns {{ acts: Record<string, number>, halves: string[] }}
 */
export function compare(page, record, shown) {
  const committed = (record?.statements ?? []).map(({ text }) => JSON.parse(text));
  const acts = {};
  const halves = Object.keys(scenarios).flatMap((name) => {
    const id = `${page}#${name}`;
    const own = committed.filter(({ object }) => object.id === id || object.id.startsWith(`${id}/`));
    const told = replay(name, id, own);
    acts[name] = told.acts;
    const document = record?.documents.find(({ activity }) => activity === id)?.value;
    const path = (document?.decisions ?? []).map(({ step, choice }) => ({ step, choice }));
    const faults = [...told.wrong];
    if (!told.paths.some((each) => isDeepStrictEqual(each, path)))
      faults.push(`${id}: the document has ${textOf(path)}, the statements tell ${textOf(told.paths[0])}`);
    if ((document?.attempt ?? 0) !== told.attempt)
      faults.push(
        `${id}: the document is in attempt ${document?.attempt}, the statements in ${told.attempt}`,
      );
    if (document?.ended?.ending !== told.ended)
      faults.push(`${id}: the document ended at ${document?.ended?.ending}, the statements at ${told.ended}`);
    if (shown[name] !== endOf(name, path))
      faults.push(`${id}: on show is ${shown[name]}, the stored path leads to ${endOf(name, path)}`);
    return faults;
  });
  return { acts, halves };
}

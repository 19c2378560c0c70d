/** Compares what a page showed, what the browser kept and what the LRS received. */

import { isDeepStrictEqual } from 'node:util';
import { attemptsIn } from './record.mjs';

const attemptId = 'http://id.tincanapi.com/extension/attempt-id';

/**
 * @param {object} given
 * @param {number} given.rounds
 * @param {any[]} given.facts What pages told, see busy-learner.js.
 * @param {{ statements: any[], documents: any[], outbox: any[] }} given.record
 * @param {any[]} given.lrs Statements as the LRS gives them.
 * @param {{ requests: any[], counts: Record<string, number> }} given.report Of the fault proxy.
 * @returns What was counted, and what is not as it must be: lists that must be empty.
 */
export function account({ rounds, facts, record, lrs, report }) {
  const committed = record.statements.map(({ text }) => JSON.parse(text));
  const shown = facts.filter(({ kind }) => kind === 'shown' || kind === 'kept');
  const found = {
    ...delivered(record, lrs),
    doneTwice: repeated(committed.map(nameOf)),
    shownWithoutStatement: shown.filter((fact) => !committed.some((statement) => tells(statement, fact))),
    documentsAtOdds: attemptsIn(record).flatMap((row) => atOdds(row, committed)),
    withoutDocument: committed
      .filter(
        ({ object }) =>
          !attemptsIn(record).some(({ activity }) => `${object.id}/`.startsWith(`${activity}/`)),
      )
      .map(nameOf),
  };
  const { pass = 0, ...failed } = report.counts;
  const sent = report.requests.flatMap(({ method, ids }) => (method === 'POST' ? ids : []));
  const table = {
    rounds,
    'acts begun': facts.filter(({ kind }) => kind === 'check' || kind === 'retry').length,
    'verdicts shown': facts.filter(({ kind }) => kind === 'shown').length,
    'verdicts there after a reload': facts.filter(({ kind }) => kind === 'kept').length,
    'statements committed': committed.length,
    'received by the LRS': lrs.length,
    requests: Object.values(report.counts).reduce((sum, count) => sum + count, 0),
    'requests that went well': pass,
    ...Object.fromEntries(Object.entries(failed).map(([name, count]) => [`requests met by ${name}`, count])),
    'statements sent again': sent.length - new Set(sent).size,
    doubles: found.receivedTwice.length + found.doneTwice.length,
    missing: found.notReceived.length + found.shownWithoutStatement.length,
  };
  return { table, faults: found };
}

/** What the browser kept and the LRS received, where they differ: lists that must be empty. */
export function delivered(record, lrs) {
  const committed = record.statements.map(({ text }) => JSON.parse(text));
  return {
    notReceived: without(committed, lrs),
    notCommitted: without(lrs, committed),
    receivedTwice: repeated(lrs.map(({ id }) => id)),
    receivedOtherwise: changed(committed, lrs),
    leftInOutbox: record.outbox.map(({ id, state }) => `${id} ${state}`),
  };
}

const without = (some, others) => {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
};

function repeated(names) {
  const seen = new Set();
  return names.filter((name) => seen.size === seen.add(name).size);
}

/** What an act can be only once: a verb, an activity, an attempt. */
const nameOf = ({ verb, object, context }) =>
  `${verb.display['en-US']} ${object.id} in attempt ${context.extensions[attemptId]}`;

/** Statements that the LRS holds with another content than was frozen here; what an LRS may add does not count. */
function changed(committed, lrs) {
  const received = new Map(lrs.map((statement) => [statement.id, plain(statement)]));
  return committed
    .map(plain)
    .filter((statement) => {
      const there = received.get(statement.id);
      return there && Object.keys(statement).some((name) => !isDeepStrictEqual(statement[name], there[name]));
    })
    .map(({ id }) => id);
}

const plain = (statement) =>
  JSON.parse(JSON.stringify(statement, (name, value) => (name === 'objectType' ? undefined : value)));

/** Whether a statement tells of the verdict that was shown. */
function tells({ verb, object, result, context }, { activity, attempt, response }) {
  return (
    verb.id.endsWith('/answered') &&
    object.id === activity &&
    (attempt === undefined ||
      (context.extensions[attemptId] === attempt && result.response === response.join('[,]')))
  );
}

/** What an attempt document says that its statements do not, and the other way round. */
function atOdds({ activity, value }, committed) {
  const about = (verb, id) =>
    committed.filter((statement) => statement.verb.id.endsWith(`/${verb}`) && statement.object.id === id);
  const attemptsOf = (statements) => statements.map(({ context }) => context.extensions[attemptId]);
  const wrong = [];
  const hold = (sound, what) => {
    if (!sound) wrong.push(`${activity}: ${what}`);
  };

  const begun = attemptsOf(about('initialized', activity)).sort((one, other) => one - other);
  hold(
    isDeepStrictEqual(
      begun,
      Array.from({ length: value.attempt }, (_, index) => index + 1),
    ),
    `in attempt ${value.attempt}, but initialized are ${begun}`,
  );
  for (const [key, { checked }] of Object.entries(value.questions)) {
    const answers = about('answered', `${activity}/${key}`);
    const now = answers.filter(
      ({ context }) => context.extensions[attemptId] === (checked?.attempt ?? value.attempt),
    );
    if (!checked) hold(now.length === 0, `${key} is open, but answered`);
    else
      hold(
        now.length === 1 && now[0].result.score.raw === checked.raw,
        `${key} is checked, but not answered so`,
      );
  }
  const keys = new Set(Object.keys(value.questions).map((key) => `${activity}/${key}`));
  const strays = committed.filter(
    ({ object, context }) =>
      object.id.startsWith(`${activity}/`) &&
      context.extensions[attemptId] === value.attempt &&
      !keys.has(object.id),
  );
  hold(strays.length === 0, `answered, but not in the document: ${strays.map(({ object }) => object.id)}`);

  const ended = attemptsOf(about('completed', activity)).includes(value.attempt);
  hold(ended === (value.outcome !== undefined), 'completed in only one of both');
  if (value.outcome) {
    const judged = about(value.outcome.passed ? 'passed' : 'failed', activity);
    hold(attemptsOf(judged).includes(value.attempt), 'judged in only one of both');
  }
  return wrong;
}

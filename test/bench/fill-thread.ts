import { threadAct } from '../../src/domain/thread/statements.js';
import { toStatement } from '../../src/domain/xapi/statement.js';
import type { Account, Statement } from '../../src/domain/xapi/types.js';
import { activityTypes } from '../../src/domain/xapi/vocabulary.js';
import { openRecord } from '../../src/record/index.js';
import { rowOf } from './statement-row.js';

const said = [
  'The box was too heavy for one, and nobody else was around. I went to look for the trolley first.',
  'Two people above 25 kg: it says so on the **card at the dock**, and on https://handbook.example/dock.',
  'We count to three before we lift. It sounds silly, and it works.\n\nSince then nobody has hurt their back.',
  'What about the small ones? I carry *three at once*, close to the body.',
];

/** A quarter of them replies, on days that go back; each 20 are of one person, so that nobody writes too often. */
function statementOf(number: number, count: number, page: string, actorOf: (person: number) => object) {
  const place = {
    id: `${page}#comments`,
    language: 'en',
    page: { id: page, definition: { type: activityTypes.page } },
  };
  const text = `${number}. ${said[number % said.length]!}`;
  const answered = number % 4 === 3 ? idOf(number - 1, count) : undefined;
  const act = threadAct(
    answered ? { kind: 'reply', target: answered, text } : { kind: 'post', about: page, text },
    place,
  );
  return toStatement(act, {
    id: idOf(number, count),
    actor: actorOf(Math.floor(number / 20)),
    time: Date.now() - (count - number) * 60_000,
    registration: '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f50',
    page: place.page,
    sequence: number + 1,
  });
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');

/** An LRS takes an id once, whatever the thread. */
const idOf = (number: number, count: number) => `${digits(count, 8)}-0000-4000-8000-${digits(number, 12)}`;

const statementsOf = (count: number, page: string, actorOf: (person: number) => object): Statement[] =>
  Array.from({ length: count }, (_, number) => statementOf(number, count, page, actorOf));

/** Sends the comments of many to an endpoint. */
export async function fillEndpoint(endpoint: string, page: string, count: number): Promise<void> {
  const statements = statementsOf(count, page, (person) => ({
    name: `Colleague ${person}`,
    account: { homePage: 'https://hr.example', name: `c${person}` },
  }));
  for (let from = 0; from < count; from += 500) {
    const { ok, status } = await fetch(`${endpoint}statements`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3' },
      body: JSON.stringify(statements.slice(from, from + 500)),
    });
    if (!ok) throw new Error(`The endpoint takes no statements: ${status}`);
  }
}

/** Keeps notes of one learner in the record of this browser, as a scope stores them. */
export async function fillNotes(page: string, count: number): Promise<void> {
  const record = await openRecord('learnlets');
  const account = await record.ensureMeta<Account & Record<string, string>>('pseudonym', () => ({
    homePage: location.origin,
    name: crypto.randomUUID(),
  }));
  const actor = { account };
  const statements = statementsOf(count, page, () => actor);
  for (let from = 0; from < count; from += 1000) {
    const rows = statements.slice(from, from + 1000).map((statement) => rowOf(statement, actor));
    await record.commit({ statements: rows, documents: [] });
  }
  await record.close();
}

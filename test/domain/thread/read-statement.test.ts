import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { actOf } from '../../../src/domain/thread/read-statement.js';
import { threadAct } from '../../../src/domain/thread/statements.js';
import { toStatement } from '../../../src/domain/xapi/statement.js';
import {
  anyDeed,
  envelope,
  everyDeed,
  everyThreadStatement,
  placeOf,
  thread,
} from './every-thread-statement.js';

const statementOf = (deed: (typeof everyDeed)[number]) => toStatement(threadAct(deed, placeOf()), envelope);
const sound = statementOf({ kind: 'post', text: 'Hi', about: 'https://handbook.example/lifting' });

/** What an LRS gives back: plain JSON, with what it adds. */
const received = (statement: object): Record<string, unknown> => ({
  ...JSON.parse(JSON.stringify(statement)),
  stored: '2026-01-02T03:04:06Z',
  authority: { mbox: 'mailto:lrs@example.org' },
  version: '1.0.0',
});

/** The statement with another part at a path: `verb id`. */
function changed(statement: object, path: string, part: unknown): Record<string, unknown> {
  const copy = received(statement);
  const names = path.split(' ');
  const holder = names
    .slice(0, -1)
    .reduce((found: unknown, name) => (found as typeof copy | undefined)?.[name], copy);
  if (typeof holder === 'object' && holder !== null) Object.assign(holder, { [names.at(-1)!]: part });
  return copy;
}

describe('an act from a statement', () => {
  for (const deed of everyDeed) {
    it(`is what was done: ${JSON.stringify(deed).slice(0, 90)}`, () => {
      expect(actOf(received(statementOf(deed)), thread)).to.deep.equal({
        id: envelope.id,
        author: 'account:https://hr.example.org 42',
        name: 'Ann',
        time: '2026-01-02T03:04:05.006Z',
        sequence: 7,
        ...deed,
      });
    });
  }

  it('is what was done, whatever was said', () => {
    // Half a character is written as an escape.
    const isWhole = (deed: object) => !/\\ud[89a-f]/iu.test(JSON.stringify(deed));
    fc.assert(
      fc.property(anyDeed, (deed) => {
        fc.pre(isWhole(deed));
        expect(actOf(received(statementOf(deed)), thread)).to.deep.include(deed);
      }),
    );
  });

  it('belongs to its thread only', () => {
    for (const { statement } of everyThreadStatement()) {
      expect(actOf(statement, 'https://handbook.example/lifting#other')).to.equal(undefined);
      expect(actOf(statement, 'https://handbook.example/lifting#tale')).to.equal(undefined);
    }
  });

  it('is read as LRSs and other tools write it: capitals, another time zone, one parent without a list', () => {
    const parent = { objectType: 'Activity', id: thread };
    const statement = {
      ...received(sound),
      id: envelope.id.toUpperCase(),
      timestamp: '2026-01-02T04:04:05.006123+01:00',
      context: { contextActivities: { parent } },
    };
    const act = actOf(statement, thread);
    expect(act).to.deep.include({
      id: envelope.id,
      time: '2026-01-02T03:04:05.006Z',
      sequence: 0,
      text: 'Hi',
    });
  });

  for (const [what, path, part] of [
    ['has no id', 'id', undefined],
    ['has an id that is none', 'id', '1'],
    ['has no actor', 'actor', undefined],
    ['is of a group', 'actor', { objectType: 'Group', mbox: 'mailto:a@b.org' }],
    ['has two names for its actor', 'actor mbox', 'mailto:a@b.org'],
    ['has no time', 'timestamp', undefined],
    ['has a time that is none', 'timestamp', '2026-13-45T99:00:00Z'],
    ['has a date only', 'timestamp', '2026-01-02'],
    ['has a time without zone', 'timestamp', '2026-01-02T03:04:05'],
    ['has another verb', 'verb id', 'http://adlnet.gov/expapi/verbs/voided'],
    ['has a list for a verb', 'verb id', [sound.verb.id]],
    ['is about an agent', 'object objectType', 'Agent'],
    ['has no words', 'result', undefined],
    ['has a number for words', 'result response', 5],
    ['has no parent', 'context contextActivities parent', undefined],
    ['has its words from a prototype', 'result', Object.create({ response: 'Hi' })],
  ] as const) {
    it(`is none where the statement ${what}`, () => {
      expect(actOf(received(sound), thread)).not.to.equal(undefined);
      expect(actOf(changed(sound, path, part), thread)).to.equal(undefined);
    });
  }

  it('takes no name that is longer than a name, and none that is empty', () => {
    const named = (name: string) => actOf({ ...received(sound), actor: { ...envelope.actor, name } }, thread);
    expect(named('x'.repeat(1000))!.name).to.have.lengthOf(80);
    expect('name' in named('  ')!).to.equal(false);
  });

  it('is not found in anything else, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (value) => {
        expect(actOf(value, thread)).to.equal(undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('throws for no part of a statement that is something else', () => {
    const paths = pathsOf(
      received(statementOf({ kind: 'approve', target: envelope.id, version: envelope.id })),
    );
    const anything = fc.tuple(fc.constantFrom(...everyDeed), fc.constantFrom(...paths), fc.jsonValue());
    fc.assert(
      fc.property(anything, ([deed, path, part]) => {
        const act = actOf(changed(statementOf(deed), path, part), thread);
        if (act)
          expect([typeof act.id, typeof act.author, typeof act.time]).to.deep.equal(Array(3).fill('string'));
        if (act && 'text' in act) expect(act.text).to.be.a('string');
      }),
      { numRuns: 2000 },
    );
  });
});

/** All places in a statement, as names behind each other. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const here = `${path} ${name}`.trim();
    return [here, ...pathsOf(part, here)];
  });
}

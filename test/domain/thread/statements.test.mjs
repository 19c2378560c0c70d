/** No statement of a thread leaves that an LRS would refuse: judged by the validator from npm and by our own rules. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { runnerImport } from 'vite';

const { default: validate } = createRequire(import.meta.url)('@learninglocker/xapi-validation');

const load = async (path) => (await runnerImport(fileURLToPath(new URL(path, import.meta.url)))).module;
const { everyThreadStatement, randomThreadStatements } = await load('./every-thread-statement.ts');
const { faultsOf } = await load('../../helpers/statement-rules.ts');

const sent = (statement) => JSON.parse(JSON.stringify(statement));

/** As XAPI's published profiles name them. */
const verbs = {
  post: 'http://adlnet.gov/expapi/verbs/commented',
  reply: 'http://id.tincanapi.com/verb/replied',
  edit: 'https://w3id.org/xapi/acrossx/verbs/edited',
  delete: 'http://activitystrea.ms/delete',
  react: 'https://w3id.org/xapi/acrossx/verbs/liked',
  unreact: 'http://activitystrea.ms/unlike',
  report: 'http://activitystrea.ms/flag-as-inappropriate',
  pin: 'http://id.tincanapi.com/verb/promoted',
  unpin: 'http://adlnet.gov/expapi/verbs/interacted',
  accept: 'http://activitystrea.ms/accept',
  unaccept: 'http://adlnet.gov/expapi/verbs/interacted',
  hide: 'http://adlnet.gov/expapi/verbs/interacted',
  restore: 'http://adlnet.gov/expapi/verbs/interacted',
  lock: 'http://activitystrea.ms/close',
  unlock: 'http://activitystrea.ms/open',
  approve: 'http://activitystrea.ms/approve',
  read: 'http://activitystrea.ms/read',
};

describe('every act of a thread', () => {
  const statements = everyThreadStatement();
  const of = (kind) => statements.filter(({ name }) => name.startsWith(`${kind},`));

  for (const [kind, verb] of Object.entries(verbs)) {
    it(`"${kind}" makes statements that the validator and our own rules accept`, () => {
      assert.ok(of(kind).length >= 4, `only ${of(kind).length} statements`);
      for (const { name, statement } of of(kind)) {
        assert.deepEqual(validate(sent(statement)), [], name);
        assert.deepEqual(faultsOf(statement), [], name);
        assert.deepEqual(sent(statement), statement, name);
        assert.equal(statement.verb.id, verb);
      }
    });
  }

  it('makes sound statements of random words', () => {
    fc.assert(
      fc.property(randomThreadStatements, (statement) => {
        assert.deepEqual(validate(sent(statement)), []);
        assert.deepEqual(faultsOf(statement), []);
      }),
      { numRuns: 500 },
    );
  });

  it('is found by one query of an LRS: the thread is the object or the parent of each', () => {
    for (const { name, statement } of statements) {
      const { id } = statement.object;
      const parents = statement.context.contextActivities.parent ?? [];
      assert.ok(
        [id, ...parents.map((parent) => parent.id)].includes('https://handbook.example/lifting#talk'),
        name,
      );
    }
  });

  it('names the place of a comment, the statement that a reply answers, and what was approved', () => {
    const comment = '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f51';
    assert.equal(of('post')[0].statement.object.id, 'https://handbook.example/lifting');
    assert.equal(of('reply')[0].statement.context.statement.id, comment);
    const [{ statement: approved }] = of('approve').slice(-1);
    assert.equal(approved.object.id, `https://handbook.example/lifting#talk/${comment}`);
    assert.equal(approved.context.statement.id, '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f52');
  });
});

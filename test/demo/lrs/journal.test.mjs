import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createLrs } from '../../../demo/lrs/lrs.mjs';
import { startLrs } from '../../../demo/lrs/start.mjs';
import { makeClient, makeStatement, makeVoiding } from '../client.mjs';

const program = fileURLToPath(new URL('../../../demo/lrs/main.mjs', import.meta.url));

describe('the journal', () => {
  let folder;
  let file;
  let count = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'learnlets-journal-'));
  });

  beforeEach(() => {
    file = join(folder, 'deep', `${(count += 1)}.jsonl`);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** Runs `use` with an LRS on the file, and gives what the operator was told. */
  async function withLrs(use) {
    const told = [];
    const server = await startLrs({ file, tell: (sentence) => told.push(sentence) });
    try {
      await use(makeClient(server.url), server);
    } finally {
      await server.close();
    }
    return told;
  }

  const stateQuery = {
    activityId: 'https://handbook.example/',
    agent: { mbox: 'mailto:a@people.example' },
    stateId: 's',
  };

  it('brings back statements, voidings and documents after a restart', async () => {
    const statement = makeStatement();
    let before;
    await withLrs(async (lrs) => {
      await lrs.post([statement, makeStatement()]);
      await lrs.post(makeVoiding(statement.id));
      await lrs.send('PUT', 'activities/state', { query: stateQuery, json: { a: 1 } });
      await lrs.send('PUT', 'activities/state', { query: { ...stateQuery, stateId: 'gone' }, json: {} });
      await lrs.send('DELETE', 'activities/state', { query: { ...stateQuery, stateId: 'gone' } });
      before = [
        await lrs.all({}),
        (await lrs.send('GET', 'activities/state', { query: stateQuery })).headers.get('etag'),
      ];
    });
    const told = await withLrs(async (lrs) => {
      const state = await lrs.send('GET', 'activities/state', { query: stateQuery });
      assert.deepEqual([await lrs.all({}), state.headers.get('etag')], before);
      assert.equal((await lrs.get({ voidedStatementId: statement.id })).json.id, statement.id);
      assert.equal(
        (await lrs.send('GET', 'activities/state', { query: { ...stateQuery, stateId: 'gone' } })).status,
        404,
      );
      assert.equal((await lrs.post({ ...statement, object: { id: 'https://other.example/' } })).status, 409);
    });
    assert.deepEqual(told, []);
  });

  it('goes on in time after a restart, even if the clock has gone back', async () => {
    const statement = makeStatement();
    await withLrs((lrs) => lrs.post(makeStatement()));
    const late = '2199-01-01T00:00:00.000Z';
    await writeFile(file, (await readFile(file, 'utf8')).replace(/"stored":"[^"]+"/, `"stored":"${late}"`));
    await withLrs(async (lrs) => {
      await lrs.post(statement);
      assert.ok((await lrs.get({ statementId: statement.id })).json.stored > late);
      assert.equal((await lrs.all({ since: late })).length, 1);
    });
  });

  it('lets one of many through who write the same at once', async () => {
    await withLrs(async (lrs) => {
      const statement = makeStatement();
      const writers = [0, 1, 2, 3, 4];
      const conflicting = await Promise.all(
        writers.map((raw) => lrs.post({ ...statement, result: { score: { raw } } })),
      );
      assert.deepEqual(conflicting.map(({ status }) => status).sort(), [200, 409, 409, 409, 409]);
      const documents = await Promise.all(
        writers.map((a) =>
          lrs.send('PUT', 'activities/state', {
            query: stateQuery,
            json: { a },
            headers: { 'If-None-Match': '*' },
          }),
        ),
      );
      assert.deepEqual(documents.map(({ status }) => status).sort(), [204, 412, 412, 412, 412]);
    });
  });

  it('cuts off a line that a crash tore, says so, and writes on', async () => {
    const [kept, later] = [makeStatement(), makeStatement()];
    await withLrs((lrs) => lrs.post(kept));
    const whole = await readFile(file, 'utf8');
    for (const torn of [
      '{"statements":[{"id":"',
      '{"statements":[{"id":"\n',
      '\u0000\u0000\u0000',
      'é'.slice(0, 1),
    ]) {
      await writeFile(file, whole + torn);
      const told = await withLrs(async (lrs) => assert.equal((await lrs.all({})).length, 1));
      assert.match(told.join(), /torn by a crash/);
      assert.equal(await readFile(file, 'utf8'), whole);
    }
    await appendFile(file, '{"statements":');
    await withLrs((lrs) => lrs.post(later));
    await withLrs(async (lrs) => assert.equal((await lrs.all({})).length, 2));
  });

  it('touches nothing of a file that is damaged in its midst, and says where', async () => {
    await withLrs(async (lrs) => {
      for (let index = 0; index < 3; index += 1) await lrs.post(makeStatement());
    });
    const lines = (await readFile(file, 'utf8')).split('\n');
    lines[2] = lines[2].slice(0, 50);
    const damaged = lines.join('\n');
    await writeFile(file, damaged);
    await assert.rejects(
      withLrs(() => {}),
      /damaged at line 3/,
    );
    assert.equal(await readFile(file, 'utf8'), damaged);
  });

  it('refuses a file that is no journal of its own', async () => {
    await withLrs(() => {});
    for (const foreign of ['{"name":"learnlets"}\n', '{"journal":"learnlets-dev-lrs","format":99}\n']) {
      await writeFile(file, foreign);
      await assert.rejects(
        withLrs(() => {}),
        /no journal of this LRS/,
      );
      assert.equal(await readFile(file, 'utf8'), foreign);
    }
  });

  it('lets only one process write, and takes over from one that was killed', async () => {
    await withLrs(async () => {
      await assert.rejects(startLrs({ file }), new RegExp(`in use by process ${process.pid}`));
    });
    await writeFile(`${file}.lock`, '4194304999');
    await withLrs((lrs) => lrs.post(makeStatement()));
    await assert.rejects(stat(`${file}.lock`), { code: 'ENOENT' });
  });

  it('holds every statement it has acknowledged when the process is killed in the midst of writing', async () => {
    const acknowledged = [];
    for (let round = 0; round < 3; round += 1) {
      const child = spawn(process.execPath, [program, '--port', '0', '--file', file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const url = await new Promise((resolve) =>
        child.stdout.once('data', (text) => resolve(/http\S+/.exec(text)[0])),
      );
      const lrs = makeClient(url);
      const enough = acknowledged.length + 60;
      const writing = Array.from({ length: 4 }, async () => {
        for (;;) {
          const batch = [makeStatement(), makeStatement(), makeStatement()];
          await lrs.post(batch);
          acknowledged.push(...batch.map(({ id }) => id));
          // The other three are on their way.
          if (acknowledged.length > enough) child.kill('SIGKILL');
        }
      });
      await Promise.allSettled(writing);
    }
    await withLrs(async (lrs) => {
      const stored = new Set((await lrs.all({})).map(({ id }) => id));
      assert.deepEqual(
        acknowledged.filter((id) => !stored.has(id)),
        [],
      );
      assert.ok(acknowledged.length >= 180);
      assert.equal(stored.size % 3, 0, 'a batch is there in part');
    });
  });

  it('asks for a file or for memory, not for both or none', async () => {
    await assert.rejects(createLrs({}), TypeError);
    await assert.rejects(createLrs({ file, memory: true }), TypeError);
  });

  it('does not answer for what it could not write', async () => {
    const lost = makeStatement();
    const told = await withLrs(async (lrs, server) => {
      await lrs.post(makeStatement());
      await server.lrs.close();
      assert.equal((await lrs.post(lost)).status, 500);
      assert.equal((await lrs.get({ statementId: lost.id })).status, 404);
    });
    assert.match(told.join(), /failed on a request/);
  });
});

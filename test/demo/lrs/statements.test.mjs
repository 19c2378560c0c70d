import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { negotiate } from '../../../demo/lrs/http/versions.mjs';
import { startLrs } from '../../../demo/lrs/start.mjs';
import { inRegistration, makeClient, makeStatement, makeVoiding, verb } from '../client.mjs';

describe('the Statement Resource', () => {
  let server;
  let lrs;

  before(async () => {
    server = await startLrs({ memory: true, bodyLimit: 100_000 });
    lrs = makeClient(server.url);
  });

  after(() => server.close());

  const store = async (statement, client = lrs) => {
    const { status, json } = await client.post(statement);
    assert.equal(status, 200);
    return (await client.get({ statementId: json[0] })).json;
  };

  it('answers with the ids in the order of the batch', async () => {
    const batch = [makeStatement(), makeStatement(), makeStatement()];
    const { json } = await lrs.post(batch);
    assert.deepEqual(
      json,
      batch.map(({ id }) => id),
    );
  });

  it('fills in id, stored, authority, version and timestamp', async () => {
    const before = Date.now();
    const stored = await store(makeStatement({ id: undefined, timestamp: undefined }));
    assert.match(stored.id, /^[0-9a-f-]{36}$/);
    assert.ok(Date.parse(stored.stored) >= before);
    assert.equal(stored.timestamp, stored.stored);
    assert.equal(stored.version, '1.0.0');
    assert.equal(stored.authority.account.name, 'anyone');
  });

  it('keeps what the client said, to the letter', async () => {
    const sent = makeStatement({
      result: { score: { scaled: 0.1 + 0.2 }, duration: 'PT1.50S', response: ' a  b ' },
    });
    const { stored, authority, version, ...rest } = await store(sent);
    assert.deepEqual(rest, sent);
  });

  it('takes the user name of HTTP Basic for the authority, whatever authority is claimed', async () => {
    const client = makeClient(server.url, {
      'X-Experience-API-Version': '1.0.3',
      Authorization: `Basic ${Buffer.from('ann:secret').toString('base64')}`,
    });
    const stored = await store(makeStatement({ authority: { mbox: 'mailto:boss@people.example' } }), client);
    assert.equal(stored.authority.account.name, 'ann');
    assert.ok(!JSON.stringify(stored).includes('boss'));
  });

  it('overwrites a stored that a client claims', async () => {
    const stored = await store(makeStatement({ stored: '2001-01-01T00:00:00Z' }));
    assert.notEqual(stored.stored.slice(0, 4), '2001');
  });

  it('gives each batch a later stored than the one before, so that polling by since misses none', async () => {
    const registration = randomUUID();
    const by = { authority: { mbox: 'mailto:lrs@people.example' }, version: negotiate('1.0.3') };
    // Without HTTP between, many fall into the same millisecond.
    await Promise.all(
      Array.from({ length: 200 }, () => server.lrs.book.enter([inRegistration(registration)], by)),
    );
    const times = (await lrs.all({ registration, ascending: true })).map(({ stored }) => stored);
    assert.equal(new Set(times).size, 200);
    assert.deepEqual(times, [...times].sort());
  });

  it('takes a resend for the same when only the order of members or the case of a domain differs', async () => {
    const members = [{ mbox: 'mailto:ann@people.example' }, { mbox: 'mailto:bo@people.example' }];
    const statement = makeStatement({ actor: { objectType: 'Group', member: members } });
    await store(statement);
    const turned = { objectType: 'Group', member: [members[1], { mbox: 'mailto:ann@PEOPLE.example' }] };
    assert.equal((await lrs.post({ ...statement, actor: turned })).status, 200);
    const other = { objectType: 'Group', member: [members[1], { mbox: 'mailto:Ann@people.example' }] };
    assert.equal((await lrs.post({ ...statement, actor: other })).status, 409);
  });

  it('compares durations as text, without what is finer than 0.01 s', async () => {
    const statement = makeStatement({ result: { duration: 'PT1.50S' } });
    await store(statement);
    assert.equal((await lrs.post({ ...statement, result: { duration: 'PT1.509S' } })).status, 200);
    assert.equal((await lrs.post({ ...statement, result: { duration: 'PT1.5S' } })).status, 409);
  });

  it('takes a resend without a timestamp for the same, as the LRS set it', async () => {
    const statement = makeStatement({ timestamp: undefined });
    await store(statement);
    assert.equal((await lrs.post(statement)).status, 200);
  });

  it('finds an id in whatever case it is written', async () => {
    const registration = randomUUID();
    const statement = inRegistration(registration);
    await store(statement);
    assert.equal((await lrs.get({ statementId: statement.id.toUpperCase() })).status, 200);
    assert.equal((await lrs.post({ ...statement, id: statement.id.toUpperCase() })).status, 200);
    assert.equal(await lrs.count(registration), 1);
  });

  it('leaves the stored statement as it is when another comes with its id', async () => {
    const statement = makeStatement();
    await store(statement);
    const { status, json } = await lrs.post({ ...statement, verb: { id: verb('failed') } });
    assert.equal(status, 409);
    assert.match(json.error, new RegExp(statement.id));
    assert.equal((await lrs.get({ statementId: statement.id })).json.verb.id, verb('answered'));
  });

  it('says where each problem is, for all statements of a batch', async () => {
    const { json } = await lrs.post([
      makeStatement({ verb: { id: 'answered' } }),
      makeStatement(),
      makeStatement({ object: { id: 'http://a b' }, result: { score: { scaled: 7 } } }),
    ]);
    const paths = json.problems.map(({ path }) => path);
    assert.deepEqual([...new Set(paths)].sort(), [
      'statements.0.verb.id',
      'statements.2.object.id',
      'statements.2.result.score.scaled',
    ]);
    assert.ok(json.problems.every(({ message }) => message.length > 5));
  });

  it('refuses a body over the limit with 413, and tells the limit', async () => {
    const { status, json } = await lrs.post(makeStatement({ result: { response: 'x'.repeat(100_000) } }));
    assert.equal(status, 413);
    assert.match(json.error, /at most 100000/);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    const { status, json } = await lrs.send('POST', 'statements', {
      body,
      headers: { 'Content-Type': 'application/json' },
    });
    assert.equal(status, 400);
    assert.match(json.error, /UTF-8/);
  });

  it('says that attachments and signatures are not supported yet', async () => {
    const attachment = {
      usageType: 'http://adlnet.gov/expapi/attachments/signature',
      display: { en: 'Signature' },
      contentType: 'application/octet-stream',
      length: 10,
      sha2: 'a'.repeat(64),
      fileUrl: 'https://files.example/signature',
    };
    const signed = await lrs.post(makeStatement({ attachments: [attachment] }));
    assert.equal(signed.status, 400);
    assert.match(signed.json.problems[0].message, /not supported yet/);
    const multipart = { body: '--x--', headers: { 'Content-Type': 'multipart/mixed; boundary=x' } };
    assert.match((await lrs.send('POST', 'statements', multipart)).json.error, /not supported yet/);
    assert.match((await lrs.get({ attachments: true })).json.error, /not supported yet/);
  });

  it('voids a statement, but never one that voids', async () => {
    const statement = makeStatement();
    await store(statement);
    const voiding = makeVoiding(statement.id);
    await store(voiding);
    const { status, json } = await lrs.post(makeVoiding(voiding.id));
    assert.equal(status, 400);
    assert.match(json.error, /voiding statement itself/);
    assert.equal((await lrs.get({ statementId: voiding.id })).status, 200);
    assert.equal((await lrs.get({ voidedStatementId: statement.id })).json.id, statement.id);
  });

  it('keeps a voiding statement in force that was to be voided before it came', async () => {
    const statement = makeStatement();
    const voiding = makeVoiding(statement.id);
    for (const each of [makeVoiding(voiding.id), statement, voiding])
      assert.equal((await lrs.post(each)).status, 200);
    assert.equal((await lrs.get({ statementId: voiding.id })).status, 200);
    assert.equal((await lrs.get({ statementId: statement.id })).status, 404);
  });

  it('refuses a batch that voids a voiding statement of its own', async () => {
    const voiding = makeVoiding(randomUUID());
    const { status } = await lrs.post([voiding, makeVoiding(voiding.id)]);
    assert.equal(status, 400);
    assert.equal((await lrs.get({ statementId: voiding.id })).status, 404);
  });

  it('dates a single statement by Last-Modified, to the second of stored', async () => {
    const statement = makeStatement();
    const { stored } = await store(statement);
    const { headers } = await lrs.get({ statementId: statement.id });
    assert.equal(Date.parse(headers.get('last-modified')), Math.floor(Date.parse(stored) / 1000) * 1000);
  });

  it('carries X-Experience-API-Consistent-Through on every answer, errors too', async () => {
    const answers = [
      await lrs.post(makeStatement()),
      await lrs.get({ statementId: randomUUID() }),
      await lrs.get({ mood: 1 }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 404, 400],
    );
    for (const { headers } of answers) {
      const through = Date.parse(headers.get('x-experience-api-consistent-through'));
      assert.ok(Math.abs(Date.now() - through) < 5000);
    }
  });
});

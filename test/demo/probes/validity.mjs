import { randomUUID } from 'node:crypto';
import { makeStatement, postOne } from '../client.mjs';

const interaction = (definition) => ({
  object: {
    id: 'https://handbook.example/q',
    definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', ...definition },
  },
});

const choices = (...ids) => ids.map((id) => ({ id, description: { en: id } }));

const sendBody = (lrs, type, body) =>
  lrs.send('POST', 'statements', { headers: { 'Content-Type': type }, body });

/** The SHA-256 sum of `hello`. */
const helloSum = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

const attachment = (more) => ({
  usageType: 'https://handbook.example/usage/note',
  display: { en: 'A note' },
  contentType: 'text/plain',
  length: 5,
  sha2: helloSum,
  ...more,
});

function multipart(statement) {
  const parts = [
    ['Content-Type: application/json', '', JSON.stringify(statement)],
    [
      'Content-Type: text/plain',
      'Content-Transfer-Encoding: binary',
      `X-Experience-API-Hash: ${helloSum}`,
      '',
      'hello',
    ],
  ];
  const body = parts.map((lines) => `--part\r\n${lines.join('\r\n')}\r\n`).join('');
  return { type: 'multipart/mixed; boundary=part', body: `${body}--part--\r\n` };
}

/** @type {import('../probes.mjs').Probe[]} */
export const validity = [
  { name: 'a null', run: postOne({ result: null }) },
  {
    name: 'a null within an extension',
    run: postOne({ result: { extensions: { 'https://handbook.example/x': null } } }),
  },
  { name: 'an unknown property', run: postOne({ mood: 'good' }) },
  { name: 'no actor', run: postOne({ actor: undefined }) },
  { name: 'a verb that is no IRI', run: postOne({ verb: { id: 'answered' } }) },
  {
    name: 'a verb with a blank in its IRI',
    run: postOne({ verb: { id: 'http://adlnet.gov/expapi verbs' } }),
  },
  { name: 'a web address without a host', run: postOne({ object: { id: 'http://' } }) },
  { name: 'an id that is no UUID', run: postOne({ id: 'first' }) },
  { name: 'an id in braces', run: postOne({ id: `{${randomUUID()}}` }) },
  {
    name: 'two identifiers',
    run: postOne({ actor: { mbox: 'mailto:a@people.example', openid: 'https://people.example/a' } }),
  },
  { name: 'a short SHA-1 sum', run: postOne({ actor: { mbox_sha1sum: 'abcdef' } }) },
  { name: 'a duration that is none', run: postOne({ result: { duration: '90 seconds' } }) },
  { name: 'a negative duration', run: postOne({ result: { duration: '-PT5S' } }) },
  { name: 'a duration finer than 0.01 s', run: postOne({ result: { duration: 'PT1.2345S' } }) },
  { name: 'scaled above 1', run: postOne({ result: { score: { scaled: 1.5 } } }) },
  { name: 'raw above max', run: postOne({ result: { score: { raw: 5, max: 4 } } }) },
  { name: 'success as a text', run: postOne({ result: { success: 'true' } }) },
  { name: 'a timestamp in the future', run: postOne({ timestamp: '2099-01-01T00:00:00Z' }) },
  { name: 'a date without a time', run: postOne({ timestamp: '2026-01-02' }) },
  { name: '30 February', run: postOne({ timestamp: '2026-02-30T10:00:00Z' }) },
  { name: 'a timestamp without zone', run: postOne({ timestamp: '2026-01-02T10:00:00' }) },
  {
    name: 'choices on true-false',
    run: postOne(interaction({ interactionType: 'true-false', choices: choices('a', 'b') })),
  },
  {
    name: 'a response that is none of the choices',
    run: postOne({
      ...interaction({ interactionType: 'choice', choices: choices('a', 'b') }),
      result: { response: 'c' },
    }),
  },
  {
    name: 'two choices with one id',
    run: postOne(interaction({ interactionType: 'choice', choices: choices('a', 'a') })),
  },
  { name: 'contextAgents under 1.0.3', run: postOne({ context: { contextAgents: [] } }) },
  { name: 'version 2.0.0 under 1.0.3', run: postOne({ version: '2.0.0' }) },
  { name: 'version 1.0.1 under 1.0.3', run: postOne({ version: '1.0.1' }) },
  {
    name: 'a platform beside an Agent as object',
    run: postOne({
      object: { objectType: 'Agent', mbox: 'mailto:a@people.example' },
      context: { platform: 'intranet' },
    }),
  },
  {
    name: 'a team that is an Agent',
    run: postOne({ context: { team: { mbox: 'mailto:a@people.example' } } }),
  },
  {
    name: 'one parent that is not in a list, and how it comes back',
    run: async (lrs) => {
      const statement = makeStatement({
        context: { contextActivities: { parent: { id: 'https://handbook.example/' } } },
      });
      const { status } = await lrs.post(statement);
      return [
        status,
        Array.isArray((await lrs.get({ statementId: statement.id })).json.context?.contextActivities.parent),
      ];
    },
  },
  {
    name: 'a SubStatement within a SubStatement',
    run: (lrs) => {
      const { id, timestamp, ...inner } = makeStatement();
      const middle = {
        ...inner,
        objectType: 'SubStatement',
        object: { ...inner, objectType: 'SubStatement' },
      };
      return postOne({ object: middle })(lrs);
    },
  },
  {
    name: 'a body of text/plain',
    run: async (lrs) => (await sendBody(lrs, 'text/plain', JSON.stringify(makeStatement()))).status,
  },
  {
    name: 'a body of broken JSON',
    run: async (lrs) => (await sendBody(lrs, 'application/json', '{"actor":')).status,
  },
  { name: 'a body that is a text in JSON', run: async (lrs) => (await lrs.post('hello')).status },
  {
    name: 'a body with a charset',
    run: async (lrs) =>
      (await sendBody(lrs, 'application/json; charset=utf-8', JSON.stringify(makeStatement()))).status,
  },
  {
    name: 'an attachment with a fileUrl',
    run: postOne({ attachments: [attachment({ fileUrl: 'https://files.example/a.txt' })] }),
  },
  { name: 'an attachment whose data is missing', run: postOne({ attachments: [attachment({})] }) },
  {
    name: 'an attachment that comes along',
    run: async (lrs) => {
      const statement = makeStatement({ attachments: [attachment({})] });
      const { type, body } = multipart(statement);
      return (await sendBody(lrs, type, body)).status;
    },
  },
];

import { randomUUID } from 'node:crypto';
import { makeStatement } from '../client.mjs';

const versioned = (version) => async (lrs) =>
  (await lrs.get({ limit: 1 }, { 'X-Experience-API-Version': version })).status;

const alternate = (method, form, content) => async (lrs) => {
  const fields = {
    'X-Experience-API-Version': '1.0.3',
    ...form,
    ...(content ? { content: JSON.stringify(content) } : {}),
  };
  const { status } = await lrs.send('POST', 'statements', {
    query: { method },
    headers: { 'X-Experience-API-Version': undefined },
    body: new URLSearchParams(fields),
  });
  return status;
};

const preflight = (lrs) =>
  lrs.send('OPTIONS', 'statements', {
    headers: {
      'X-Experience-API-Version': undefined,
      Origin: 'https://handbook.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type,x-experience-api-version',
    },
  });

/** @type {import('../probes.mjs').Probe[]} */
export const protocol = [
  { name: 'no version header', run: versioned(undefined) },
  { name: 'version 1.0', run: versioned('1.0') },
  { name: 'version 1.0.0', run: versioned('1.0.0') },
  { name: 'version 1.0.9', run: versioned('1.0.9') },
  { name: 'version 2.0.0', run: versioned('2.0.0') },
  { name: 'version 1.1.0', run: versioned('1.1.0') },
  { name: 'version 0.9', run: versioned('0.9') },
  {
    name: 'about without a version header',
    run: async (lrs) => {
      const { status, json } = await lrs.send('GET', 'about', {
        headers: { 'X-Experience-API-Version': undefined },
      });
      return [status, json.version.some((version) => version.startsWith('1.0.'))];
    },
  },
  {
    name: 'alternate syntax: PUT',
    run: (lrs) =>
      alternate(
        'PUT',
        { statementId: randomUUID(), 'Content-Type': 'application/json' },
        makeStatement({ id: undefined }),
      )(lrs),
  },
  {
    name: 'alternate syntax: POST',
    run: (lrs) => alternate('POST', { 'Content-Type': 'application/json' }, makeStatement())(lrs),
  },
  { name: 'alternate syntax: GET', run: (lrs) => alternate('GET', { limit: '1' })(lrs) },
  {
    name: 'alternate syntax: a second parameter in the address',
    run: async (lrs) =>
      (
        await lrs.send('POST', 'statements', {
          query: { method: 'GET', limit: 1 },
          body: new URLSearchParams({ 'X-Experience-API-Version': '1.0.3' }),
        })
      ).status,
  },
  {
    name: 'preflight: may a page of another origin ask',
    run: async (lrs) => {
      const { status, headers } = await preflight(lrs);
      const named = (headers.get('access-control-allow-headers') ?? '').toLowerCase();
      const origin = headers.get('access-control-allow-origin');
      return [
        status < 300,
        origin === '*' || origin === 'https://handbook.example',
        ['authorization', 'content-type', 'x-experience-api-version'].every((name) => named.includes(name)),
      ];
    },
  },
  {
    name: 'preflight: for how long',
    run: async (lrs) => (await preflight(lrs)).headers.get('access-control-max-age'),
  },
  {
    name: 'headers that a page of another origin may read',
    run: async (lrs) => {
      const { headers } = await lrs.get({ limit: 1 }, { Origin: 'https://handbook.example' });
      const exposed = (headers.get('access-control-expose-headers') ?? '').toLowerCase().split(/\s*,\s*/);
      return ['etag', 'last-modified', 'retry-after', 'date', 'x-experience-api-consistent-through'].filter(
        (name) => exposed.includes(name),
      );
    },
  },
  {
    name: 'X-Experience-API-Consistent-Through on a list',
    run: async (lrs) =>
      !Number.isNaN(
        Date.parse((await lrs.get({ limit: 1 })).headers.get('x-experience-api-consistent-through')),
      ),
  },
];

import { randomUUID } from 'node:crypto';

const stateKey = () => ({
  activityId: 'https://handbook.example/phishing',
  agent: { account: { homePage: 'https://people.example/', name: 'learner-1' } },
  stateId: randomUUID(),
});

/** @type {import('../probes.mjs').Probe[]} */
export const documents = [
  {
    name: 'state: PUT, GET, a wrong If-Match',
    run: async (lrs) => {
      const query = stateKey();
      const put = await lrs.send('PUT', 'activities/state', { query, json: { a: 1 } });
      const get = await lrs.send('GET', 'activities/state', { query });
      const wrong = await lrs.send('PUT', 'activities/state', {
        query,
        json: { a: 2 },
        headers: { 'If-Match': '"0"' },
      });
      return [put, get, wrong].map(({ status }) => status);
    },
  },
  {
    name: 'agents',
    run: async (lrs) => (await lrs.send('GET', 'agents', { query: { agent: stateKey().agent } })).status,
  },
  {
    name: 'activities',
    run: async (lrs) =>
      (await lrs.send('GET', 'activities', { query: { activityId: stateKey().activityId } })).status,
  },
];

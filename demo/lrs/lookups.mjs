import { kinds, readParameters } from './http/parameters.mjs';

/**
 * The Agents Resource (Communication 2.4): a Person, made of nothing but the Agent that was asked for, as no directory
 * stands behind this LRS.
 *
 * @returns {import('./http/router.mjs').Resource}
 */
export const makeAgentsResource = () => ({
  versioned: true,
  methods: {
    GET({ search }) {
      const { agent } = readParameters(search, { agent: kinds.agent }, ['agent']);
      const { objectType, ...properties } = agent;
      const lists = Object.entries(properties).map(([name, value]) => [name, [value]]);
      return { status: 200, json: { objectType: 'Person', ...Object.fromEntries(lists) } };
    },
  },
});

/**
 * The Activities Resource (Communication 2.5): what statements said of an activity.
 *
 * @param {import('./statements/canonical.mjs').Canon} canon
 * @returns {import('./http/router.mjs').Resource}
 */
export const makeActivitiesResource = (canon) => ({
  versioned: true,
  methods: {
    GET({ search }) {
      const { activityId: id } = readParameters(search, { activityId: kinds.iri }, ['activityId']);
      const definition = canon.definition(id);
      return { status: 200, json: { objectType: 'Activity', id, ...(definition ? { definition } : {}) } };
    },
  },
});

import { readParameters } from './http/parameters.mjs';
import { spokenVersions } from './http/versions.mjs';

/**
 * The About Resource (Communication 2.8): open to all, and to all versions, so that a client can choose one.
 *
 * @returns {import('./http/router.mjs').Resource}
 */
export const makeAboutResource = () => ({
  versioned: false,
  methods: {
    GET({ search }) {
      readParameters(search, {});
      return { status: 200, json: { version: spokenVersions } };
    },
  },
});

import { badRequest } from './failure.mjs';

/** The latest patch of each version of xAPI that this LRS speaks. */
export const spokenVersions = ['1.0.3', '2.0.0'];

const families = [
  { family: '1.0', latest: '1.0.3', header: /^1\.0(\.\d+)?$/, property: /^1\.0(\.\d+)?$/, fill: '1.0.0' },
  // A statement of xAPI 1.0 stays valid under 2.0; the other way round it does not.
  { family: '2.0', latest: '2.0.0', header: /^2\.0(\.\d+)?$/, property: /^(1|2)\.0(\.\d+)?$/, fill: '2.0.0' },
];

/** What a reply names when the request named nothing that can be spoken. */
export const fallbackVersion = '2.0.0';

/**
 * Finds the version that a request asks for (Communication 3.3).
 *
 * @param {string | undefined} header value of X-Experience-API-Version
 * @returns {typeof families[number]}
 * @throws {Failure} 400 where there is none, or one that is not spoken
 */
export function negotiate(header) {
  if (header === undefined)
    throw badRequest('The header X-Experience-API-Version is missing: send 1.0.3 or 2.0.0.');
  const found = families.find((version) => version.header.test(header));
  if (!found) {
    throw badRequest(`X-Experience-API-Version ${header} is not spoken here: send 1.0.3 or 2.0.0.`);
  }
  return found;
}

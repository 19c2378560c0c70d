/**
 * Where the development LRS is meant to do otherwise than @learninglocker/xapi-statements 7.8.0, by the name of the probe.
 * All else has to be the same. Numbers of chapters are those of xAPI 1.0.3.
 *
 * @type {Record<string, { ours: unknown, theirs: unknown, because: string }>}
 */
export const differences = {
  'POST with a parameter': {
    ours: 400,
    theirs: 200,
    because: 'Parameters that the resource does not know are refused (Communication 3.2).',
  },
  'the same id, the same moment in another zone': {
    ours: [200, 200, 1],
    theirs: [200, 409, 1],
    because: 'How a moment is written is no part of the statement (Data 2.3.1).',
  },
  'the same id, another display of the verb': {
    ours: [200, 200, 1],
    theirs: [200, 409, 1],
    because: 'The display of a verb is no part of the statement (Data 2.3.1).',
  },
  'the same id, another definition of the activity': {
    ours: [200, 200, 1],
    theirs: [200, 409, 1],
    because: 'The definition of an activity is no part of the statement (Data 2.3.1).',
  },
  'DELETE of statements': {
    ours: 405,
    theirs: 404,
    because: 'The resource is there and lacks the method (RFC 9110, 15.5.6).',
  },
  'a verb with a blank in its IRI': {
    ours: 400,
    theirs: 200,
    because:
      'A blank cannot stand in an IRI (RFC 3987); Data 2.2 has the LRS refuse what does not follow its format.',
  },
  'a web address without a host': {
    ours: 400,
    theirs: 200,
    because: 'http needs a host (RFC 9110, 4.2.1).',
  },
  'an id in braces': { ours: 400, theirs: 200, because: 'UUIDs have the standard form (Data 4.4).' },
  'a short SHA-1 sum': {
    ours: 400,
    theirs: 200,
    because: 'A SHA-1 sum has 40 hexadecimal digits (Data 2.4.2.3).',
  },
  'a negative duration': {
    ours: 400,
    theirs: 200,
    because: 'ISO 8601 knows no negative duration (Data 4.6).',
  },
  'a date without a time': {
    ours: 400,
    theirs: 200,
    because: 'RFC 3339 is what xAPI 1.0.3 recommends and 2.0 demands; we hold clients to it under both.',
  },
  '30 February': { ours: 400, theirs: 200, because: 'There is no such day.' },
  'two choices with one id': {
    ours: 400,
    theirs: 200,
    because: 'Ids of components are distinct within their list (Data 2.4.4.1).',
  },
  'a team that is an Agent': {
    ours: 400,
    theirs: 200,
    because: 'A Group has the objectType Group (Data 2.4.2.2).',
  },
  'an attachment that comes along': {
    ours: 400,
    theirs: 200,
    because: 'Not supported yet: the demo has no attachments.',
  },
  'attachments=true': { ours: 400, theirs: 200, because: 'Not supported yet: the demo has no attachments.' },
  'format that is none': {
    ours: 400,
    theirs: 200,
    because: 'There are three formats (Communication 2.1.3).',
  },
  'a registration that is no UUID': {
    ours: 400,
    theirs: 200,
    because: 'Parameters are held to what statements are held to (Data 2.2).',
  },
  'an agent with two identifiers': { ours: 400, theirs: 200, because: 'As above.' },
  'an activity that is no IRI': { ours: 400, theirs: 200, because: 'As above.' },
  'a verb that is no IRI, asked for': { ours: 400, theirs: 200, because: 'As above.' },
  'since that is no time': { ours: 400, theirs: 200, because: 'As above.' },
  'a negative limit': {
    ours: 400,
    theirs: 500,
    because: 'As above; and a client cannot be the cause of a 500.',
  },
  'ascending that is no boolean': { ours: 400, theirs: 200, because: 'As above.' },
  'a statementId that is no UUID': {
    ours: 400,
    theirs: 404,
    because: 'As above: what is no UUID is wrong, not missing.',
  },
  'version 2.0.0': { ours: 200, theirs: 400, because: 'We speak xAPI 2.0 (IEEE 9274.1.1) too.' },
  'alternate syntax: GET': {
    ours: 200,
    theirs: 400,
    because:
      'The syntax covers all methods (Communication 1.3); ADL tests it with the version in the form, as this probe does.',
  },
  'preflight: for how long': {
    ours: '7200',
    theirs: null,
    because: 'Without it a browser asks again about every five seconds.',
  },
  'headers that a page of another origin may read': {
    ours: ['etag', 'last-modified', 'retry-after', 'date', 'x-experience-api-consistent-through'],
    theirs: ['etag'],
    because: 'Back-off by Retry-After and checks by Date need them.',
  },
  'state: PUT, GET, a wrong If-Match': {
    ours: [204, 200, 412],
    theirs: [404, 404, 404],
    because: 'Theirs is apart, in another package, and needs a Mongo database.',
  },
  agents: { ours: 200, theirs: 404, because: 'As above.' },
};

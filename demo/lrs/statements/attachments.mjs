import { badRequest } from '../http/failure.mjs';
import { mediaType } from '../http/body.mjs';

const signatureUsage = 'http://adlnet.gov/expapi/attachments/signature';

/**
 * Lets through JSON alone. A multipart request is one with attachment data, which this LRS cannot keep yet.
 *
 * @throws {Failure} 400
 */
export function assertJson(headers) {
  const type = mediaType(headers['content-type']);
  if (type === 'application/json') return;
  if (type === 'multipart/mixed')
    throw badRequest('multipart/mixed is not supported yet: this LRS keeps no attachments.');
  throw badRequest(`Statements come as application/json, not as ${type || 'a body without Content-Type'}.`);
}

/**
 * Finds attachments whose data would have to come along: those without a fileUrl, and signatures, which have to be read to
 * be checked (Data 2.6). A fileUrl alone is fine, the data is elsewhere then.
 *
 * @returns {import('../validation/problems.mjs').Problem[]}
 */
export function attachmentProblems(statement, path) {
  const lists = [
    [statement.attachments, `${path}.attachments`],
    [statement.object.attachments, `${path}.object.attachments`],
  ];
  return lists.flatMap(([attachments, place]) =>
    (attachments ?? []).flatMap((attachment, index) => attachmentProblem(attachment, `${place}.${index}`)),
  );
}

function attachmentProblem({ usageType, fileUrl }, path) {
  if (usageType === signatureUsage)
    return [{ path, message: 'is a signature; signed statements are not supported yet' }];
  if (fileUrl === undefined)
    return [{ path, message: 'has no fileUrl; attachments sent along are not supported yet' }];
  return [];
}

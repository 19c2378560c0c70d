/** Methods of the xAPI resources, as a preflight hears them. */
const methods = 'GET, HEAD, POST, PUT, DELETE, OPTIONS';

/** Headers that a page on another origin may send. `Authorization` is never covered by `*`, so all are named. */
const requestHeaders = [
  'Accept',
  'Accept-Language',
  'Authorization',
  'Content-Type',
  'If-Match',
  'If-None-Match',
  'X-Experience-API-Version',
].join(', ');

/** Headers that a page on another origin may read; without this a back-off by Retry-After or a clock check by Date is blind. */
const exposedHeaders = [
  'Date',
  'ETag',
  'Last-Modified',
  'Retry-After',
  'X-Experience-API-Consistent-Through',
  'X-Experience-API-Version',
].join(', ');

/** Seconds a browser may remember a preflight; Chromium takes no more than two hours. */
const preflightSeconds = 7200;

/** Sets what every reply carries: any origin may read it, as this server holds no credentials. */
export function allowAnyOrigin(response) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', exposedHeaders);
}

/** Answers a preflight. */
export function answerPreflight(request, response) {
  response.setHeader('Access-Control-Allow-Methods', methods);
  response.setHeader('Access-Control-Allow-Headers', requestHeaders);
  response.setHeader('Access-Control-Max-Age', String(preflightSeconds));
  // Chromium asks this of a page on a public address that talks to a loopback one.
  if (request.headers['access-control-request-private-network']) {
    response.setHeader('Access-Control-Allow-Private-Network', 'true');
  }
  response.writeHead(204).end();
}

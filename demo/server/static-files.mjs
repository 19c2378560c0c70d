import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** What may be served, and as what; all else in the folders stays unseen. */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The policy of a strict intranet: nothing from elsewhere, no inline script or style, no markup from strings but Lit's own. */
const contentSecurityPolicy =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/**
 * Makes a handler that serves folders.
 *
 * @param {Record<string, string>} folders prefix of the address (`/dist/`, `/`) to folder; the first that fits counts
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function makeStaticFiles(folders) {
  return async function serve(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...securityHeaders, Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = await find(new URL(request.url, 'http://loopback').pathname);
    if (!found) {
      response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('There is no such page in the handbook.\n');
      return;
    }
    response.writeHead(200, {
      ...securityHeaders,
      'Content-Type': found.type,
      'Content-Length': found.bytes.length,
    });
    response.end(found.bytes);
  };

  async function find(pathname) {
    const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
    if (prefix === undefined) return undefined;
    const rest = decode(pathname.slice(prefix.length));
    const name = rest === '' || rest?.endsWith('/') ? `${rest}index.html` : rest;
    const type = name === undefined ? undefined : types[extname(name)];
    if (!type) return undefined;
    return readWithin(folders[prefix], name, type);
  }
}

function decode(text) {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    // A stray percent sign names no file.
    return undefined;
  }
}

/** Reads a file unless its true place, links followed, lies outside the folder. */
async function readWithin(folder, name, type) {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, name));
    if (!file.startsWith(root + sep)) return undefined;
    return { bytes: await readFile(file), type };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(error.code)) return undefined;
    throw error;
  }
}

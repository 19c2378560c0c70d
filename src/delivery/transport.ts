/** What an endpoint answered. */
export interface Answer {
  /** HTTP status; 0 where the request cannot even be made, and for a redirect. */
  readonly status: number;
  /** The whole body; empty for a redirect. */
  readonly text: string;
  /** The `Retry-After` header; null also where the endpoint does not expose it to pages of other origins. */
  readonly retryAfter?: string | null;
}

/**
 * Sends a request and reads its answer to the end, `undefined` where none came: offline, refused, cut off, too late.
 *
 * The body is read whatever the status: unread, its request's bytes stay counted against the 64 KiB that a page may
 * have under way with `keepalive`. Redirects are not followed: most lead to a login page, and one of another origin would
 * look like being offline.
 */
export async function ask(url: string | URL, init: RequestInit): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, { cache: 'no-store', redirect: 'manual', ...init });
    const text = await response.text();
    return { status: response.status, text, retryAfter: response.headers.get('Retry-After') };
  } catch {
    return undefined;
  }
}

/** The ids of statements by which an LRS says that it stored them; none in any other answer. */
export function idsIn({ status, text }: Answer): readonly unknown[] {
  const ids = status < 300 && parse(text);
  return Array.isArray(ids) ? ids : [];
}

/** The value of a JSON text, `undefined` where it is none: a login page, a captive portal. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

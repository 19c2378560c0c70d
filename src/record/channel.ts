import type { Stored } from './record-store.js';

/** What one tab tells the others: what it stored, and whether rows for an endpoint came, went or changed. */
export interface Notice extends Stored {
  readonly outbox: boolean;
}

export interface Channel {
  post(notice: Notice): void;
  close(): void;
}

/**
 * Joins the tabs that have the same database open at the same version.
 *
 * Only a doorbell: the database is the truth, and a tab that misses a notice reads it there. So where there are no channels,
 * or they fail, nothing is lost but the redraw.
 */
export function openChannel(name: string, hear: (notice: Notice) => void): Channel {
  try {
    const channel = new BroadcastChannel(`learnlets:${name}`);
    channel.onmessage = ({ data }: MessageEvent<Notice>) => hear(data);
    return {
      post(notice) {
        try {
          channel.postMessage(notice);
        } catch {
          // See above.
        }
      },
      close: () => channel.close(),
    };
  } catch {
    return { post() {}, close() {} };
  }
}

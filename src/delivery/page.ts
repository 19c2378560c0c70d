/** What of a page's life bears on sending. */
export interface PageEvents {
  readonly online: () => void;
  readonly shown: () => void;
  /** The page is going out of sight, perhaps for good; may come twice. */
  readonly hidden: () => void;
}

/** Listens to the page until the signal aborts; does nothing where there is no page. */
export function watchPage(events: PageEvents, signal: AbortSignal): void {
  if (typeof document === 'undefined') return;
  addEventListener('online', events.online, { signal });
  // A frame that is taken out of its page only hears this one.
  addEventListener('pagehide', events.hidden, { signal });
  const handleVisibility = () => (document.visibilityState === 'hidden' ? events.hidden() : events.shown());
  document.addEventListener('visibilitychange', handleVisibility, { signal });
}

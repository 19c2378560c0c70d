/** What is fetched after the first look, or on need; shared by all threads of a page. */
export const parts: {
  /** What is done with comments: what asks for it, and what stores it. */
  acting?: typeof import('./acting/index.js');
} = {};

/** `undefined` where it cannot be had. */
export async function loadActing(): Promise<typeof parts.acting> {
  try {
    parts.acting ??= await import('./acting/index.js');
  } catch (cause) {
    console.warn('learnlets not-fetched: are all files of learnlets at their place?', cause);
  }
  return parts.acting;
}

/** Fetches it when the page has nothing better to do: a learner who goes offline then still writes. */
export function loadActingSoon(then: () => void): void {
  const load = () => void loadActing().then(then);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(load);
  else setTimeout(load);
}

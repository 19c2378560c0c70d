type Api = typeof import('./tab-page.js').api;

/** Another tab of this browser: a page of the same origin that shares nothing but storage and channels. */
export interface Tab extends Api {
  readonly window: Window & typeof globalThis;
  /** Ends the page as closing the tab would, whatever it is doing. */
  end(): void;
}

const frames = new Set<HTMLIFrameElement>();

export async function openTab(): Promise<Tab> {
  const frame = document.createElement('iframe');
  frame.src = new URL('tab.html', import.meta.url).href;
  const ready = new Promise<void>((resolve) => {
    addEventListener('message', function handleMessage({ source, data }) {
      if (source !== frame.contentWindow || data !== 'tab is ready') return;
      removeEventListener('message', handleMessage);
      resolve();
    });
  });
  frames.add(frame);
  document.body.append(frame);
  await ready;
  const page = frame.contentWindow as Tab['window'] & { api: Api };
  return { ...page.api, window: page, end: () => frame.remove() };
}

export function endTabs(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

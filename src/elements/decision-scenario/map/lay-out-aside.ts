import type { Placed, Rough } from './layout.js';

/** So many steps are laid out within a frame or two; a strict policy complains of a worker on the console, even where it is not needed. */
const few = 60;

/** Lays out aside: in a worker, so that the page goes on; where there can be none, when the page has nothing else to do. */
export async function layOutAside(rough: Rough): Promise<Placed> {
  const { layOut, source } = await import('./layout.js');
  const here = () => whenIdle(() => layOut(rough));
  return rough.sizes.length <= few ? here() : inWorker(rough, source).catch(here);
}

/** Fails where the page's policy, another origin or a bundler allows no worker. */
async function inWorker(rough: Rough, source: string): Promise<Placed> {
  // All in one file: run in a worker, it would be the whole page's script.
  if (source === import.meta.url) throw new Error('not a module of its own');
  const worker = new Worker(source, { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Placed>) => resolve(data));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(new Error('the worker did not run'));
      });
      worker.postMessage(rough);
    });
  } finally {
    worker.terminate();
  }
}

/** Safari has no idle callbacks: a timeout lets what is due go first. */
async function whenIdle<T>(act: () => T): Promise<T> {
  await new Promise<unknown>((resolve) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(resolve, { timeout: 500 })
      : setTimeout(resolve),
  );
  return act();
}

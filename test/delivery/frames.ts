import { until } from './desk.js';

export type FrameWindow = Window & typeof import('./frame.js').api;

const frames: HTMLIFrameElement[] = [];

/** Opens another page of the same browser; it goes after the test. */
export async function openFrame(file = 'frame.html'): Promise<FrameWindow> {
  const frame = document.createElement('iframe');
  frame.src = new URL(file, import.meta.url).href;
  document.body.append(frame);
  frames.push(frame);
  await until(() => (frame.contentWindow as FrameWindow | null)?.openDelivery, 'the frame is ready');
  return frame.contentWindow as FrameWindow;
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

import type { virtual as Virtual } from '@guidepup/virtual-screen-reader';
// @ts-expect-error The package has no types for its bundle, the one form of it that a browser can load.
import { virtual as bundled } from '@guidepup/virtual-screen-reader/browser.js';

/** A screen reader that tells what it would speak. */
export const virtual = bundled as typeof Virtual;

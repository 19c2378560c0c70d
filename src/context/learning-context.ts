import { createContext } from '@lit/context';
import type { Learning } from '../domain/ports.js';

/** How an element finds its scope. */
export const learningContext = createContext<Learning>(Symbol('learnlets:learning'));

import { pause } from '../../../internal/pause.js';
import type { Placed, Rough } from './layout.js';
import { layOutRows } from './rows.js';

/** So many steps the library lays out within a frame or two; of four hundred it would be at it for a second. */
const few = 60;

/** Lays out once the page has done what else is due. */
export async function layOutSoon(rough: Rough): Promise<Placed> {
  if (rough.sizes.length > few) return layOutRows(rough, pause);
  const { layOut } = await import('./layout.js');
  await pause();
  return layOut(rough);
}

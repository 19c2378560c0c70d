import type { MemoryReason } from '../domain/ports.js';

/** Whether the connection is gone; another can be had. */
export function isLost({ name }: Error): boolean {
  return name === 'InvalidStateError' || name === 'AbortError' || name === 'UnknownError';
}

/** Whether the disk is full. */
export function isFull({ name }: Error): boolean {
  return name === 'QuotaExceededError';
}

/** Why a page whose database failed so works in memory. */
export function reasonFor(error: Error): MemoryReason {
  return error.name === 'VersionError' ? 'newer' : isFull(error) ? 'quota' : 'refused';
}

/** What a page needs that cannot use the disk, fetched when that shows. */
export { carryOver } from './carry-over.js';
export { MemoryTables } from './memory-tables.js';
export { openAgain } from './open-again.js';

export { openRecord } from './open-record.js';
export type { RecordOptions } from './open-record.js';

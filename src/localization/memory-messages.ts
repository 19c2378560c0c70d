/** Why nothing that a learner does lasts longer than the page. Its words come when that is so. */
export interface MemoryMessages {
  readonly memoryOnly: string;
  readonly memoryQuota: string;
  readonly memoryBlocked: string;
  readonly memoryNewer: string;
}

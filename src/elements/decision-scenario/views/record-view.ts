import { nothing, type TemplateResult } from 'lit';
import type { Durability } from '../../../domain/ports.js';
import type { Locale } from '../../../localization/registry.js';
import { noticeView } from './step-view.js';

/** What the learner should know about where their path goes: nothing, as long as all is well. */
export function recordView(
  durability: Durability | undefined,
  failed: boolean,
  { messages }: Locale,
): TemplateResult | typeof nothing {
  const reasons = {
    refused: messages.memoryOnly,
    quota: messages.memoryQuota,
    blocked: messages.memoryBlocked,
    newer: messages.memoryNewer,
  };
  if (failed) return noticeView(messages.notDecided);
  return durability?.kind === 'memory' ? noticeView(reasons[durability.reason]) : nothing;
}

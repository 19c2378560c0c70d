import type { CourseProgress, ItemProgress } from '../../../domain/progress/roll-up.js';

/** One step as the certificate lists it. */
export interface CertifiedStep {
  readonly title: string;
  /** When it was done, as the statement says it. */
  readonly doneAt: string;
  /** Best share of the points, where it was judged. */
  readonly best?: number;
  /** Id of the statement that says that it was done. */
  readonly proof?: string;
}

/** What a certificate says. */
export interface Certificate {
  /** The learner, as the host names them; empty leaves a line to write on. */
  readonly name: string;
  readonly title: string;
  /** When the last step was done. */
  readonly doneAt: string;
  readonly steps: readonly CertifiedStep[];
  /** Ids of the statements that back it, the one of the whole last. */
  readonly proofs: readonly string[];
}

/** The certificate of a course; none before every step is done. */
export function certificateOf(
  { course, steps, share }: CourseProgress,
  name: string,
  proof: string | undefined,
): Certificate | undefined {
  if (share !== 1) return undefined;
  const certified = steps.map(certifiedStep);
  return {
    name: name.trim(),
    title: course.title ?? course.items[0]?.title ?? '',
    doneAt: certified.map(({ doneAt }) => doneAt).reduce((a, b) => (b > a ? b : a)),
    steps: certified,
    proofs: [...new Set([...certified.map((step) => step.proof), proof].filter((id) => id !== undefined))],
  };
}

const certifiedStep = ({ item, doneAt = '', best, proof }: ItemProgress): CertifiedStep => ({
  title: item.title,
  doneAt,
  ...(best !== undefined && item.rule !== 'viewed' && { best }),
  ...(proof !== undefined && { proof }),
});

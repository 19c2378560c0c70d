import type { Learning } from '../../domain/ports.js';
import { usualGroup } from '../../domain/thread/answers.js';
import { safeKey } from '../../formats/safe-key.js';
import { activityAt } from '../../internal/activity-at.js';
import { warnOnce } from '../../internal/warn-once.js';

/** The attributes, as they stand in the page. */
export interface ResultsAttributes {
  readonly htmlFor: string | null;
  readonly goal: number;
  readonly label: string;
  readonly groupSize: number;
  readonly pollSeconds: number;
}

export interface ResultsSettings {
  /** IRI of what the results are of, and of all below it. */
  readonly subject: string;
  /** 0: how colleagues answered. */
  readonly goal: number;
  readonly label: string;
  readonly group: number;
  /** Milliseconds. */
  readonly shortestPause: number;
}

/** Fewer could be told one from the other by those who know who was there. */
const LEAST_GROUP = 3;

/** Reads the attributes, and warns of what is wrong in them. */
export function readSettings(host: HTMLElement & ResultsAttributes, learning: Learning): ResultsSettings {
  const whole = (name: string, value: number, least: number, usual: number): number => {
    if (Number.isInteger(value) && value >= least) return value;
    warnOnce(
      name.startsWith('group-') ? name : `group-${name}`,
      host,
      `${name}="${value}" is not known, ${usual} holds; write a whole number from ${least}.`,
    );
    return usual;
  };
  const goal = whole('goal', host.goal, 0, 0);
  return {
    subject: subjectOf((host.htmlFor ?? '').trim(), learning, goal > 0),
    goal,
    label: host.label.trim(),
    group: whole('group-size', host.groupSize, LEAST_GROUP, usualGroup),
    shortestPause: Math.max(1, host.pollSeconds || 0) * 1000,
  };
}

function subjectOf(name: string, learning: Learning, isChallenge: boolean): string {
  if (name === '') return isChallenge ? learning.site : learning.page.id;
  const isHere = /^[\w-]+$/u.test(name) || document.getElementById(name);
  return isHere ? learning.activityId(safeKey(name)) : activityAt(name, learning);
}

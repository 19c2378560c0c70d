import rules from '@learninglocker/xapi-validation/dist/factory.js';
import { agentKey } from '../data/agent.mjs';
import { toProblem } from './problems.mjs';
import { strictProblems } from './strictness.mjs';

/** Problems of a value that has to be an Agent or an Identified Group: someone who can be looked for. */
export function identifiedProblems(actor, path) {
  const problems = [...rules.actor(actor, [path]).map(toProblem), ...strictProblems(actor, path, 'actor')];
  if (problems.length > 0 || agentKey(actor) !== undefined) return problems;
  return [{ path, message: 'is an Anonymous Group, which nothing can be looked up by' }];
}

/** Problems of a value that has to be an Agent: documents belong to one person or system (Communication 2.3). */
export function agentProblems(agent, path) {
  return [...rules.agent(agent, [path]).map(toProblem), ...strictProblems(agent, path, 'agent')];
}

/**
 * The identifier of an Agent or Identified Group as one text, undefined for an Anonymous Group: equal texts, same person
 * (Communication 2.1.3). The domain of a mail address is compared in lower case (Data 2.3.1).
 */
export function agentKey(agent) {
  if (agent?.mbox !== undefined) return `mbox ${lowerDomain(agent.mbox)}`;
  if (agent?.mbox_sha1sum !== undefined) return `sha1 ${agent.mbox_sha1sum.toLowerCase()}`;
  if (agent?.openid !== undefined) return `openid ${agent.openid}`;
  if (agent?.account !== undefined)
    return `account ${JSON.stringify([agent.account.homePage, agent.account.name])}`;
  return undefined;
}

/** The identifiers of an actor: its own, and those of the members where it is a Group. */
export function agentKeys(actor) {
  if (!actor) return [];
  return [agentKey(actor), ...(actor.member ?? []).map(agentKey)].filter((key) => key !== undefined);
}

/** A mail address with its domain in lower case, the one part of it that has no case. */
export const lowerDomain = (mbox) => mbox.replace(/@[^@]*$/, (domain) => domain.toLowerCase());

/** JSON from elsewhere, read without trust in its shape. */
type Loose = Readonly<Record<string, unknown>> | undefined;

/**
 * Whether an LRS holds the statement that we sent, as Data 2.3.1 of xAPI 1.0.3 compares statements.
 *
 * Left aside is what an LRS may add or change: `stored`, `authority`, `version`, activity definitions, the display of
 * verbs, names of actors, the order of group members, the time zone of timestamps, attachments. Durations are strings.
 */
export function isSameStatement(ours: unknown, theirs: unknown): boolean {
  return JSON.stringify(essence(ours as Loose)) === JSON.stringify(essence(theirs as Loose));
}

function essence(statement: Loose): unknown {
  if (!statement) return undefined;
  const {
    registration,
    revision,
    platform,
    language,
    extensions,
    statement: about,
    ...context
  } = loose(statement['context']);
  return [
    party(statement['actor']),
    loose(statement['verb'])['id'],
    thing(statement['object']),
    sorted(statement['result']),
    Date.parse(String(statement['timestamp'])),
    sorted({ registration, revision, platform, language, extensions }),
    loose(about)['id'],
    ['instructor', 'team'].map((name) => party(context[name])),
    ['parent', 'grouping', 'category', 'other'].map((name) => {
      // One activity may stand without its array.
      const activities = [loose(context['contextActivities'])[name] ?? []].flat();
      return activities.map((activity) => loose(activity)['id']).sort();
    }),
  ];
}

/** Who: the one identifier of an agent or group, else the members of a group in any order. */
function party(value: unknown): unknown {
  const { mbox, mbox_sha1sum, openid, account, member } = loose(value);
  const { homePage, name } = loose(account);
  const members = Array.isArray(member) ? member.map((one) => JSON.stringify(party(one))).sort() : [];
  return [String(mbox).toLowerCase(), mbox_sha1sum, openid, homePage, name, members];
}

function thing(value: unknown): unknown {
  const object = loose(value);
  return [object['id'], object['id'] ? undefined : object['actor'] ? essence(object) : party(object)];
}

/** The value with the names of all its objects in order, and without what is empty: LRSs drop or add it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, part]) => [name, sorted(part)] as const);
  const kept = entries.filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function loose(value: unknown): Readonly<Record<string, unknown>> {
  return (value ?? {}) as Readonly<Record<string, unknown>>;
}

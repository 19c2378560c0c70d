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
  const { contextActivities, instructor, team, ...context } = loose(statement['context']);
  return [
    party(statement['actor']),
    loose(statement['verb'])['id'],
    thing(loose(statement['object'])),
    sorted(statement['result']),
    sorted(context),
    party(instructor),
    party(team),
    // One activity may stand without its array.
    ['parent', 'grouping', 'category', 'other'].map((name) =>
      [loose(contextActivities)[name] ?? []].flat().map(idOf).sort(),
    ),
    Date.parse(String(statement['timestamp'])),
  ];
}

/** Who: the one identifier of an agent or group, else the members of a group in any order. */
function party(value: unknown): unknown {
  const { mbox, mbox_sha1sum, openid, account, member = [] } = loose(value);
  const members = [member].flat().map((one) => JSON.stringify(party(one)));
  return [String(mbox).toLowerCase(), mbox_sha1sum, openid, sorted(account), members.sort()];
}

/** An activity or a reference to a statement by its id, a sub-statement by its parts, or somebody. */
function thing(object: Readonly<Record<string, unknown>>): unknown {
  return idOf(object) ?? (object['actor'] ? essence(object) : party(object));
}

/** The value with the names of all its objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!value || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)]);
}

function idOf(value: unknown): unknown {
  return loose(value)['id'];
}

function loose(value: unknown): Readonly<Record<string, unknown>> {
  return (value ?? {}) as Readonly<Record<string, unknown>>;
}

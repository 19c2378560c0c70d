/** The verb that voids (Data 2.3.2). */
const voidedVerb = 'http://adlnet.gov/expapi/verbs/voided';

export const isVoiding = (statement) => statement.verb.id === voidedVerb;

/** The id, in lower case, of the statement that this one is about; undefined where it is about something else. */
export const targetId = ({ object }) =>
  object.objectType === 'StatementRef' ? object.id.toLowerCase() : undefined;

const contextLists = ['parent', 'grouping', 'category', 'other'];

/** All activities of a context. */
export const contextActivities = (context) =>
  contextLists.flatMap((list) => context?.contextActivities?.[list] ?? []);

/** The statement itself and the SubStatement it may hold: both have an object and a context. */
export const withSubStatement = (statement) =>
  statement.object?.objectType === 'SubStatement' ? [statement, statement.object] : [statement];

export const isActivity = (object) => object.objectType === undefined || object.objectType === 'Activity';

/** Rebuilds the context of a part by what `change` makes of each activity in it. */
export function mapContextActivities(context, change) {
  if (!context?.contextActivities) return context;
  const lists = Object.entries(context.contextActivities).map(([list, activities]) => [
    list,
    activities.map(change),
  ]);
  return { ...context, contextActivities: Object.fromEntries(lists) };
}

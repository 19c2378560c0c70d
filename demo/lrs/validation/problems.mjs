/**
 * @typedef {object} Problem what is wrong in a statement or a parameter
 * @property {string} path where: `statements.1.verb.id`
 * @property {string} message what, as the end of a sentence that starts with the path
 */

/** Sentences for the warnings of the validator, by the name of their class. */
const sentences = {
  TypeWarning: ({ typeName, data }) =>
    typeName ? `is no ${typeName}: ${excerpt(data)}` : `has the wrong type: ${excerpt(data)}`,
  RequiredWarning: () => 'is missing',
  RestrictedKeysWarning: ({ keys }) => `has properties that are not known: ${keys.join(', ')}`,
  RestrictedValueWarning: ({ requiredValue, data }) => `is ${excerpt(data)} instead of ${requiredValue}`,
  ObjectTypeWarning: ({ data }) => `has an objectType that is not known: ${excerpt(data)}`,
  IfiCountWarning: ({ usedIfis }) => `has more than one identifier: ${usedIfis.join(', ')}`,
  NoIfiWarning: () => 'has no identifier (mbox, mbox_sha1sum, openid or account)',
  NoMembersWarning: () => 'is a Group without identifier and without members',
  InvalidComponentsWarning: ({ invalidComponents }) =>
    `has components that its interactionType does not take: ${invalidComponents.join(', ')}`,
  MissingInteractionTypeWarning: () => 'has a correctResponsesPattern but no interactionType',
  MinMoreThanMaxWarning: () => 'has a min above its max',
  RawLessThanMinWarning: () => 'has a raw below its min',
  RawMoreThanMaxWarning: () => 'has a raw above its max',
  ContextPropWarning: () => 'has context.platform or context.revision, which only go with an Activity',
  VoidWarning: () => 'voids, so its object has to be a StatementRef',
  SubStatementWarning: () => 'is a SubStatement within a SubStatement',
};

/**
 * Puts a warning of the validator into words.
 *
 * @param {{ path: readonly string[], constructor: { name: string } }} warning
 * @returns {Problem}
 */
export function toProblem(warning) {
  const sentence = sentences[warning.constructor.name];
  return { path: warning.path.join('.'), message: sentence ? sentence(warning) : 'is not valid' };
}

const excerpt = (data) => {
  const text = JSON.stringify(data) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

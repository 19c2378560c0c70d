/**
 * A scheme, a colon and something behind it, with no character that RFC 3987 keeps out, no stray percent sign and no
 * half of a surrogate pair.
 */
const form = /^[a-z][a-z0-9+.-]*:(?:%[0-9a-f]{2}|[^%\s<>"{}|\\^`\p{Cc}\p{Cs}])+$/iu;
const hierarchical = /^(?:https?|ftp):/i;
const withAuthority = /^[a-z]+:\/\/(?:[^/?#@]*@)?(?:\[[0-9a-f:.]+\]|[^/?#@:[\]]+)(?::\d*)?(?:[/?#]|$)/i;

/** Whether a text is an absolute IRI; one of the web has to name a host. Best effort, as Data 2.2 allows. */
export function isIri(value) {
  return (
    typeof value === 'string' && form.test(value) && (!hierarchical.test(value) || withAuthority.test(value))
  );
}

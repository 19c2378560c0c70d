import { rewrite } from './formats.mjs';

const componentLists = ['choices', 'scale', 'source', 'target', 'steps'];

/**
 * What the LRS takes for the definition of each activity and the display of each verb: what statements said of them, the
 * latest word last. Languages add up, all else is replaced.
 */
export class Canon {
  #activities = new Map();
  #verbs = new Map();

  learn(statement) {
    rewrite(statement, {
      verb: (verb) => {
        if (verb.display) this.#verbs.set(verb.id, { ...this.#verbs.get(verb.id), ...verb.display });
        return verb;
      },
      activity: (activity) => {
        if (activity.definition)
          this.#activities.set(activity.id, merge(this.#activities.get(activity.id), activity.definition));
        return activity;
      },
    });
  }

  /** The definition of an activity in all languages, undefined where nobody gave one. */
  definition(id) {
    return this.#activities.get(id);
  }

  /**
   * The format `canonical`: one language in each language map, chosen for each map by itself.
   *
   * @param {any} statement
   * @param {string | undefined} acceptLanguage
   */
  toCanonical(statement, acceptLanguage) {
    const ranges = languageRanges(acceptLanguage);
    const choose = (map) => chooseLanguage(map, ranges);
    return rewrite(statement, {
      verb: (verb) =>
        this.#verbs.has(verb.id) ? { ...verb, display: choose(this.#verbs.get(verb.id)) } : verb,
      activity: (activity) =>
        this.#activities.has(activity.id)
          ? { ...activity, definition: inOneLanguage(this.#activities.get(activity.id), choose) }
          : activity,
    });
  }
}

function merge(known, said) {
  const merged = { ...known, ...said };
  for (const map of ['name', 'description']) {
    if (known?.[map] && said[map]) merged[map] = { ...known[map], ...said[map] };
  }
  return merged;
}

function inOneLanguage(definition, choose) {
  const chosen = { ...definition };
  if (chosen.name) chosen.name = choose(chosen.name);
  if (chosen.description) chosen.description = choose(chosen.description);
  for (const list of componentLists.filter((name) => chosen[name])) {
    chosen[list] = chosen[list].map((component) =>
      component.description ? { ...component, description: choose(component.description) } : component,
    );
  }
  return chosen;
}

/** The ranges of an Accept-Language header, in lower case, the most wanted first. */
function languageRanges(header) {
  return (header ?? '')
    .split(',')
    .map((item) => {
      const [range, ...parameters] = item.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { range, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ range, quality }) => range && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ range }) => range);
}

function chooseLanguage(map, ranges) {
  const tags = Object.keys(map);
  const fits = (tag, range) =>
    range === '*' || tag.toLowerCase() === range || tag.toLowerCase().startsWith(`${range}-`);
  const range = ranges.find((wanted) => tags.some((tag) => fits(tag, wanted)));
  const chosen = (range && tags.find((tag) => fits(tag, range))) ?? tags[0];
  return chosen === undefined ? map : { [chosen]: map[chosen] };
}

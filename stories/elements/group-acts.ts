import { spyOn, waitFor } from 'storybook/test';
import type { GroupResults } from '../../src/index.js';
import { endpoint } from './played-endpoint.js';

interface Answered {
  readonly verb: { readonly id: string };
  readonly object: { readonly definition?: { readonly choices?: readonly { readonly id: string }[] } };
}

const isAnswer = (value: unknown): value is Answered =>
  typeof value === 'object' && !!value && /\/answered"/u.test(JSON.stringify((value as Answered).verb));

/** A statement of somebody, as an LRS gives it. */
const by = (person: number, statement: object): object => ({
  ...statement,
  id: `00000000-0000-4000-8000-${String(person).padStart(12, '0')}`,
  actor: { account: { homePage: 'https://hr.example', name: `p${person}` } },
  stored: new Date(Date.UTC(2026, 2, 2, 9, person)).toISOString(),
});

/** Plays an endpoint that takes what is sent, and gives this to those who ask for statements. */
function plays(
  told: () => readonly object[] | undefined,
  sent: (statements: readonly object[]) => void = () => undefined,
) {
  return () => {
    const real = globalThis.fetch;
    const played = spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      if (!address.startsWith(endpoint)) return real(input, init);
      if (!address.includes('statements')) return new Response(undefined, { status: 204 });
      if (typeof init?.body !== 'string') {
        const statements = told();
        return statements ? Response.json({ statements }) : new Response('Later', { status: 503 });
      }
      const statements = [JSON.parse(init.body) as object].flat() as { readonly id: string }[];
      sent(statements);
      return Response.json(statements.map(({ id }) => id));
    });
    return () => played.mockRestore();
  };
}

/** Colleagues who pick these options, by their places from 0, of what the learner answers. */
export function colleagues(picks: readonly number[]): () => () => void {
  let own: Answered | undefined;
  return plays(
    () =>
      own
        ? picks.map((pick, person) =>
            by(person, { ...own, result: { response: own?.object.definition?.choices?.[pick]?.id ?? '' } }),
          )
        : [],
    (statements) => (own = statements.find(isAnswer) ?? own),
  );
}

/** A team that did so many checks in March 2026. */
export const checks = (count: number): (() => () => void) =>
  plays(() =>
    Array.from({ length: count }, (_, index) =>
      by(index, {
        verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
        object: { id: `https://handbook.example/lifting#quiz/q${index}` },
        timestamp: new Date(Date.UTC(2026, 2, 3, 9)).toISOString(),
      }),
    ),
  );

/** It has no time. */
export const busy: () => () => void = plays(() => undefined);

/** In the middle of March 2026. */
export const march = (): number => Date.UTC(2026, 2, 15, 12);

/** Waits for a part of the results, and for a moment in which it looks like this. */
export function sees(canvas: Element, part: string): Promise<Element> {
  return waitFor(
    () => {
      const found = canvas
        .querySelector<GroupResults>('group-results')
        ?.shadowRoot?.querySelector(`[part~="${part}"]`);
      if (!found) throw new Error(`there is no part "${part}"`);
      return found;
    },
    // A busy machine may need long for what takes a moment.
    { timeout: 8000 },
  );
}

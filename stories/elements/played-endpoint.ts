import { spyOn } from 'storybook/test';

/** An endpoint that stories play, so that each of its answers can be looked at. */
export const endpoint = new URL('./xapi/', document.baseURI).href;

/** Plays the endpoint: what is sent gets this answer; who asks for statements gets none. */
export function answers(answer: (body: string) => Response): () => () => void {
  return () => {
    const real = globalThis.fetch;
    const played = spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      if (!address.startsWith(endpoint)) return real(input, init);
      return typeof init?.body === 'string' ? answer(init.body) : Response.json({ statements: [] });
    });
    return () => played.mockRestore();
  };
}

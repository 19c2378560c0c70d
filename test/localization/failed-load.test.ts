import { expect } from '@open-wc/testing';

/** What the page in the frame tells of itself. */
interface Told {
  readonly check: string;
  readonly tag: string;
  readonly again: boolean;
  readonly heard: number;
  readonly warnings: readonly string[];
}

const source = (path: string) => new URL(`../../src/localization/${path}`, import.meta.url).href;

/**
 * Loads languages in a page whose content security policy lets through the scripts named in `allowed` and no other, as a strict
 * intranet page does with a file it was not told of. The frame has its own modules and its own console. (No nonce: imports would
 * inherit it.)
 */
async function loadUnderPolicy(allowed: readonly string[], languages: readonly string[]): Promise<Told> {
  const policy = `script-src 'unsafe-inline' ${allowed.map(source).join(' ')}`;
  const script = `
    const warnings = [];
    console.warn = (text) => warnings.push(String(text));
    const registry = await import(${JSON.stringify(source('registry.ts'))});
    let heard = 0;
    registry.onMessages(() => (heard += 1));
    const languages = ${JSON.stringify(languages)};
    await Promise.all(languages.map((language) => registry.loadLocale(language)));
    const { tag, messages } = registry.localeFor(languages[0]);
    const again = registry.loadLocale(languages[0]) !== undefined;
    parent.postMessage({ check: messages.check, tag, again, heard, warnings }, '*');`;
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">${script}</script>`;
  const told = new Promise<Told>((resolve) => {
    addEventListener('message', function hear({ source, data }: MessageEvent<Told>) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(data);
    });
  });
  document.body.append(frame);
  return told.finally(() => frame.remove());
}

describe('A language that cannot be fetched', () => {
  it('falls back to English with one warning', async () => {
    const { warnings, ...rest } = await loadUnderPolicy(['registry.ts', 'en.ts'], ['de-AT']);
    expect(rest).to.deep.equal({ check: 'Check', tag: 'en', again: false, heard: 1 });
    expect(warnings).to.deep.equal([
      'learnlets: the messages for "de" could not be loaded; the page goes on in English.',
    ]);
  });

  it('is warned of once, however many elements ask for it', async () => {
    const { warnings } = await loadUnderPolicy(['registry.ts', 'en.ts'], ['de', 'de', 'de-AT']);
    expect(warnings).to.have.length(1);
  });

  it('is fetched without a warning under a policy that lets it through', async () => {
    const { warnings, ...rest } = await loadUnderPolicy(['registry.ts', 'en.ts', 'de.ts'], ['de-AT']);
    expect(rest).to.deep.equal({ check: 'Prüfen', tag: 'de-AT', again: false, heard: 1 });
    expect(warnings).to.deep.equal([]);
  });
});

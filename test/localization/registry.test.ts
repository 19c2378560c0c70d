import { expect } from '@open-wc/testing';
import { messages as german } from '../../src/localization/de.js';
import { messages as english } from '../../src/localization/en.js';
import { messages as spanish } from '../../src/localization/es.js';

type Registry = typeof import('../../src/localization/registry.js');

let copies = 0;

/** A registry of its own, as a fresh page has it: the module keeps what it has heard and fetched. */
function freshRegistry(): Promise<Registry> {
  const url = new URL(`../../src/localization/registry.ts?copy=${(copies += 1)}`, import.meta.url);
  return import(url.href) as Promise<Registry>;
}

let registry: Registry;

beforeEach(async () => {
  registry = await freshRegistry();
});

describe('localeFor', () => {
  it('speaks English before anything is loaded', () => {
    const { tag, messages } = registry.localeFor('en');
    expect(tag).to.equal('en');
    expect(messages).to.deep.equal(english);
  });

  it('keeps the region for numbers where the words are those of the language', () => {
    expect(registry.localeFor('en-GB').tag).to.equal('en-GB');
    expect(registry.localeFor('en-GB').messages).to.deep.equal(english);
  });

  it('goes from es-PE to es', async () => {
    await registry.loadLocale('es-PE');
    const { tag, messages } = registry.localeFor('es-PE');
    expect(tag).to.equal('es-PE');
    expect(messages).to.deep.equal(spanish);
  });

  it('goes from es-PE to English, numbers too, as long as es is not here', () => {
    const { tag, messages } = registry.localeFor('es-PE');
    expect(tag).to.equal('en');
    expect(messages).to.deep.equal(english);
  });

  it('goes from a language nobody wrote to English, numbers too', async () => {
    // Compared here, not by `expect`: the runner hangs when it is to print a promise.
    expect(registry.loadLocale('tlh-Latn') === undefined).to.equal(true);
    const { tag, messages } = registry.localeFor('tlh-Latn');
    expect(tag).to.equal('en');
    expect(messages).to.deep.equal(english);
  });

  it('takes tags in any case', async () => {
    await registry.loadLocale('DE-at');
    expect(registry.localeFor('De-AT').messages).to.deep.equal(german);
  });

  it('does not take one language for another that begins alike', async () => {
    await registry.loadLocale('es');
    expect(registry.localeFor('est').tag).to.equal('en');
  });

  it('gives a tag that Intl takes, whatever stands in lang', async () => {
    await registry.loadLocale('de');
    for (const language of ['de-', 'de-x', 'de-1', '-', '']) {
      expect(() => new Intl.NumberFormat(registry.localeFor(language).tag), language).to.not.throw();
    }
    expect(registry.localeFor('de-x').tag).to.equal('de');
    expect(registry.localeFor('de-x').messages).to.deep.equal(german);
  });

  it('gives the same locale until messages change', async () => {
    const before = registry.localeFor('de');
    expect(registry.localeFor('de') === before).to.equal(true);
    await registry.loadLocale('de');
    expect(registry.localeFor('de') === before).to.equal(false);
  });
});

describe('loadLocale', () => {
  for (const language of ['ar', 'de', 'es']) {
    it(`brings the file of ${language}, then has nothing left to wait for`, async () => {
      const url = new URL(`../../src/localization/${language}.ts`, import.meta.url);
      const { messages } = (await import(url.href)) as { readonly messages: unknown };
      await registry.loadLocale(language);
      expect(registry.localeFor(language)).to.deep.equal({ tag: language, messages });
      expect(registry.loadLocale(language) === undefined).to.equal(true);
    });
  }

  it('has nothing to wait for in English', () => {
    expect(registry.loadLocale('en-US') === undefined).to.equal(true);
  });

  it('lets several askers wait for one language', async () => {
    let heard = 0;
    registry.onMessages(() => (heard += 1));
    await Promise.all([registry.loadLocale('de'), registry.loadLocale('de-CH')]);
    expect(registry.localeFor('de').messages).to.deep.equal(german);
    expect(heard).to.equal(1);
  });
});

describe('addMessages', () => {
  it('adds a language; what it leaves out is English', () => {
    registry.addMessages('fr', {
      check: 'Vérifier',
      question: (number, total) => `Question ${number} sur ${total}`,
    });
    const { tag, messages } = registry.localeFor('fr-CA');
    expect(tag).to.equal('fr-CA');
    expect(messages.check).to.equal('Vérifier');
    expect(messages.question('1', '2')).to.equal('Question 1 sur 2');
    expect(messages.tryAgain).to.equal(english.tryAgain);
  });

  it('adds to what it added before', () => {
    registry.addMessages('fr', { check: 'Vérifier', right: 'Juste' });
    registry.addMessages('FR', { right: 'Exact' });
    const { check, right } = registry.localeFor('fr').messages;
    expect([check, right]).to.deep.equal(['Vérifier', 'Exact']);
  });

  it('lays a region over a shipped language that is loaded later', async () => {
    registry.addMessages('es-PE', { check: 'Revisar' });
    expect(registry.localeFor('es-PE').messages).to.deep.equal({ ...english, check: 'Revisar' });
    await registry.loadLocale('es-PE');
    expect(registry.localeFor('es-PE').messages).to.deep.equal({ ...spanish, check: 'Revisar' });
  });

  it('lays a region over a shipped language that is already here', async () => {
    await registry.loadLocale('es');
    registry.addMessages('es-PE', { check: 'Revisar' });
    expect(registry.localeFor('es-PE').messages).to.deep.equal({ ...spanish, check: 'Revisar' });
  });

  it('leaves the other regions of the language alone', async () => {
    registry.addMessages('es-PE', { check: 'Revisar' });
    await registry.loadLocale('es');
    expect(registry.localeFor('es').messages).to.deep.equal(spanish);
    expect(registry.localeFor('es-MX').messages).to.deep.equal(spanish);
  });

  it('wins over a shipped language, whichever comes first', async () => {
    registry.addMessages('de', { check: 'Kontrollieren' });
    await registry.loadLocale('de');
    expect(registry.localeFor('de').messages).to.deep.equal({ ...german, check: 'Kontrollieren' });
    registry.addMessages('de', { right: 'Stimmt' });
    const expected = { ...german, check: 'Kontrollieren', right: 'Stimmt' };
    expect(registry.localeFor('de').messages).to.deep.equal(expected);
  });

  it('changes English also where it fills gaps', () => {
    registry.addMessages('en', { check: 'Submit' });
    registry.addMessages('fr', { right: 'Exact' });
    expect(registry.localeFor('fr').messages).to.deep.equal({
      ...english,
      check: 'Submit',
      right: 'Exact',
    });
    expect(english.check).to.equal('Check');
  });
});

describe('onMessages', () => {
  it('tells when messages are added, and has them by then', () => {
    const heard: string[] = [];
    registry.onMessages(() => heard.push(registry.localeFor('fr').messages.check));
    registry.addMessages('fr', { check: 'Vérifier' });
    registry.addMessages('fr', { check: 'Valider' });
    expect(heard).to.deep.equal(['Vérifier', 'Valider']);
  });

  it('tells when a shipped language has arrived, and has it by then', async () => {
    const heard: string[] = [];
    registry.onMessages(() => heard.push(registry.localeFor('es').messages.check));
    await registry.loadLocale('es');
    expect(heard).to.deep.equal([spanish.check]);
  });

  it('is silent once released', async () => {
    let heard = 0;
    const release = registry.onMessages(() => (heard += 1));
    release();
    registry.addMessages('fr', { check: 'Vérifier' });
    await registry.loadLocale('de');
    expect(heard).to.equal(0);
  });
});

import { expect } from '@open-wc/testing';
import { isSameStatement } from '../../src/delivery/equivalence.js';

const account = { homePage: 'https://home.example', name: 'ana' };

const sent = {
  id: '7d3a3a5e-2a53-4a0c-9f2f-2d2f7f1f0001',
  actor: { objectType: 'Agent', account },
  verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
  object: {
    id: 'https://site.example/page#q1',
    definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', name: { en: 'Phishing' } },
  },
  result: {
    score: { scaled: 0.5, raw: 1, min: 0, max: 2 },
    success: false,
    response: 'a[,]b',
    duration: 'PT4.2S',
  },
  context: {
    registration: '7d3a3a5e-2a53-4a0c-9f2f-2d2f7f1f0002',
    language: 'en',
    contextActivities: {
      parent: [{ id: 'https://site.example/page#quiz' }, { id: 'https://site.example/page' }],
    },
    extensions: {
      'https://x.example/attempt': 1,
      'https://x.example/more': { b: [1, { d: 1, c: 2 }], a: null },
    },
  },
  timestamp: '2026-01-02T03:04:05.678Z',
};

type Part = Record<string, unknown>;

interface Loose extends Part {
  actor: Part;
  verb: Part;
  object: Part;
  result: Part;
  context: Part & { extensions: Part; contextActivities: Part };
}

const parents = (statement: Loose) => statement.context.contextActivities['parent'] as Part[];

/** The statement with one part changed by `change`. */
function changed(change: (statement: Loose) => void): Loose {
  const copy = structuredClone<Part>(sent) as Loose;
  change(copy);
  return copy;
}

const same: Record<string, (statement: Loose) => void> = {
  'with stored, authority and version added': (s) =>
    Object.assign(s, {
      stored: '2026-02-01T00:00:00Z',
      authority: { mbox: 'mailto:lrs@x.example' },
      version: '1.0.0',
    }),
  'with names in another order': (s) => {
    s.result = Object.fromEntries(Object.entries(s.result).reverse());
    s.context.extensions = {
      'https://x.example/more': { a: null, b: [1, { c: 2, d: 1 }] },
      'https://x.example/attempt': 1,
    };
  },
  'with another display of the verb': (s) => (s.verb.display = { de: 'beantwortete' }),
  'without the activity definition': (s) => delete s.object.definition,
  'with object types written out': (s) => (s.object.objectType = 'Activity'),
  'with a name given to the actor': (s) => (s.actor.name = 'Ana'),
  'with the time in another zone': (s) => (s.timestamp = '2026-01-02T05:04:05.678+02:00'),
  'with context activities in another order': (s) => parents(s).reverse(),
  'with empty lists of context activities added': (s) => (s.context.contextActivities.other = []),
  'with attachments left out or added': (s) => (s['attachments'] = []),
};

const different: Record<string, (statement: Loose) => void> = {
  'by another person': (s) => (s.actor.account = { ...account, name: 'ben' }),
  'by another kind of identifier': (s) => (s.actor = { mbox: 'mailto:ana@home.example' }),
  'with another verb': (s) => (s.verb.id = 'http://adlnet.gov/expapi/verbs/passed'),
  'about another activity': (s) => (s.object = { id: `${sent.object.id}2` }),
  'about a statement': (s) => (s.object = { objectType: 'StatementRef', id: sent.id }),
  'with another score': (s) => ((s.result['score'] as Part)['raw'] = 2),
  'without the score': (s) => delete s.result['score'],
  'with another verdict': (s) => (s.result.success = true),
  'with another response': (s) => (s.result.response = 'a'),
  'with the duration written another way': (s) => (s.result.duration = 'PT4.20S'),
  'in another registration': (s) => (s.context.registration = sent.id),
  'in another language': (s) => (s.context.language = 'de'),
  'with another parent': (s) => (parents(s)[0]!['id'] = 'https://site.example/x'),
  'with the parent as grouping': (s) => {
    s.context.contextActivities = { grouping: s.context.contextActivities.parent };
  },
  'with another extension value': (s) => (s.context.extensions['https://x.example/attempt'] = 2),
  'with another instructor': (s) => (s.context.instructor = { mbox: 'mailto:i@x.example' }),
  'about another statement': (s) => (s.context.statement = { objectType: 'StatementRef', id: sent.id }),
  'at another time': (s) => (s.timestamp = '2026-01-02T03:04:05.679Z'),
};

describe('isSameStatement', () => {
  for (const [name, change] of Object.entries(same)) {
    it(`takes a statement ${name} for the same`, () => {
      expect(isSameStatement(sent, changed(change))).to.equal(true);
    });
  }

  for (const [name, change] of Object.entries(different)) {
    it(`takes a statement ${name} for another`, () => {
      expect(isSameStatement(sent, changed(change))).to.equal(false);
    });
  }

  it('takes the case of a mail address and the order of group members for the same', () => {
    const group = (...members: string[]) =>
      changed((s) => (s.actor = { objectType: 'Group', member: members.map((mbox) => ({ mbox })) }));
    const ours = group('mailto:a@x.example', 'mailto:b@x.example');
    expect(isSameStatement(ours, group('mailto:b@X.example', 'mailto:a@x.example'))).to.equal(true);
    expect(isSameStatement(ours, group('mailto:a@x.example'))).to.equal(false);
  });

  it('takes one context activity without its array for the same', () => {
    const ours = changed((s) => (s.context.contextActivities = { parent: [{ id: 'https://site.example' }] }));
    const theirs = changed((s) => (s.context.contextActivities = { parent: { id: 'https://site.example' } }));
    expect(isSameStatement(ours, theirs)).to.equal(true);
  });

  it('compares agents and sub-statements as objects', () => {
    const about = (object: Part) => changed((s) => (s.object = object));
    const agent = about({ objectType: 'Agent', account });
    const sub = (verb: string) =>
      about({ ...sent, objectType: 'SubStatement', id: undefined, verb: { id: verb } });
    expect(isSameStatement(agent, about({ objectType: 'Agent', name: 'Ana', account }))).to.equal(true);
    expect(isSameStatement(agent, about({ objectType: 'Agent', mbox: 'mailto:a@x.example' }))).to.equal(
      false,
    );
    expect(isSameStatement(sub('http://x.example/a'), sub('http://x.example/a'))).to.equal(true);
    expect(isSameStatement(sub('http://x.example/a'), sub('http://x.example/b'))).to.equal(false);
  });

  it('takes whatever is no statement for another', () => {
    for (const theirs of [undefined, null, 'text', [], {}]) {
      expect(isSameStatement(sent, theirs), JSON.stringify(theirs)).to.equal(false);
    }
  });
});

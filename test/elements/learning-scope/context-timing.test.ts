import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LearningElement } from '../../../src/controllers/learning-element.js';
import type { Learning } from '../../../src/domain/ports.js';
import { LearningScope } from '../../../src/elements/learning-scope/learning-scope.js';

/** Says which scope it has found, by the start of its activity ids. */
class ScopeProbe extends LearningElement {
  seen: string[] = [];

  get base(): string | undefined {
    return this.learning && new URL(this.learning.page.id).host;
  }

  protected override prepare(learning: Learning): void {
    this.seen.push(new URL(learning.page.id).host);
  }
}

LearningScope.define();
customElements.define('scope-probe', ScopeProbe);

let count = 0;
const freshName = (prefix: string) => `${prefix}-${(count += 1)}`;
const freshDatabase = () => `timing-${crypto.randomUUID()}`;

/** Registers one more scope class, as a script that loads late does. */
function upgradeLate(tag: string): void {
  class LateScope extends LearningScope {}
  LateScope.define(tag);
}

function scope(tag: string, host: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('activity-base', `https://${host}`);
  element.setAttribute('database', freshDatabase());
  return element;
}

const probeIn = (root: ParentNode) => root.querySelector<ScopeProbe>('scope-probe')!;

async function settle(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

describe('finding the scope, whatever comes first', () => {
  it('finds a scope that is upgraded after the element it wraps', async () => {
    const tag = freshName('late-scope');
    const outer = scope(tag, 'late.example');
    outer.append(document.createElement('scope-probe'));
    await fixture(html`<div>${outer}</div>`);
    await settle();
    expect(probeIn(outer).base).to.not.equal('late.example');
    upgradeLate(tag);
    await settle();
    expect(probeIn(outer).base).to.equal('late.example');
  });

  it('finds the inner scope when it is upgraded after the outer one', async () => {
    const innerTag = freshName('late-scope');
    const outer = scope('learning-scope', 'outer.example');
    const inner = scope(innerTag, 'inner.example');
    inner.append(document.createElement('scope-probe'));
    outer.append(inner);
    await fixture(html`<div>${outer}</div>`);
    await settle();
    expect(probeIn(inner).base).to.equal('outer.example');
    upgradeLate(innerTag);
    await settle();
    expect(probeIn(inner).base).to.equal('inner.example');
  });

  it('finds the outer scope when the outer one is upgraded last, and stays with the inner one where there is one', async () => {
    const outerTag = freshName('late-scope');
    const outer = scope(outerTag, 'outer.example');
    const inner = scope('learning-scope', 'inner.example');
    inner.append(document.createElement('scope-probe'));
    const direct = new ScopeProbe();
    outer.append(inner, direct);
    await fixture(html`<div>${outer}</div>`);
    await settle();
    upgradeLate(outerTag);
    await settle();
    expect(probeIn(inner).base).to.equal('inner.example');
    expect(direct.base).to.equal('outer.example');
  });

  it('goes over to a page scope that is added later', async () => {
    const probe = await fixture<ScopeProbe>(html`<scope-probe></scope-probe>`);
    await settle();
    expect(probe.base).to.equal(location.host);
    const page = scope('learning-scope', 'page.example');
    await fixture(html`<div>${page}</div>`);
    await settle();
    expect(probe.base).to.equal('page.example');
    page.remove();
    await settle();
    expect(probe.base).to.equal(location.host);
  });

  it('follows an element that moves from one scope to another', async () => {
    const left = scope('learning-scope', 'left.example');
    const right = scope('learning-scope', 'right.example');
    right.append(document.createElement('p'));
    const probe = new ScopeProbe();
    left.append(probe);
    await fixture(html`<div>${left}${right}</div>`);
    await settle();
    expect(probe.base).to.equal('left.example');
    right.append(probe);
    await settle();
    expect(probe.base).to.equal('right.example');
    expect(probe.seen).to.deep.equal(['left.example', 'right.example']);
  });

  it('keeps two scopes on a page apart, and elements in shadow roots with theirs', async () => {
    const left = scope('learning-scope', 'left.example');
    const right = scope('learning-scope', 'right.example');
    const inShadow = new ScopeProbe();
    const shell = document.createElement('div');
    shell.attachShadow({ mode: 'open' }).append(inShadow);
    left.append(shell);
    const plain = new ScopeProbe();
    right.append(plain);
    await fixture(html`<div>${left}${right}</div>`);
    await settle();
    expect(inShadow.base).to.equal('left.example');
    expect(plain.base).to.equal('right.example');
  });

  it('keeps its scope when it is moved within it', async () => {
    const outer = scope('learning-scope', 'outer.example');
    const probe = new ScopeProbe();
    const target = document.createElement('div');
    outer.append(probe, target);
    await fixture(html`<div>${outer}</div>`);
    await settle();
    target.append(probe);
    await settle();
    expect(probe.base).to.equal('outer.example');
    expect(probe.seen).to.deep.equal(['outer.example']);
  });

  it('gives new services when an attribute of the scope changes', async () => {
    const outer = scope('learning-scope', 'before.example');
    const probe = new ScopeProbe();
    outer.append(probe);
    await fixture(html`<div>${outer}</div>`);
    await settle();
    outer.setAttribute('activity-base', 'https://after.example');
    await settle();
    expect(probe.base).to.equal('after.example');
  });
});

import { expect } from '@open-wc/testing';
import type { Block, Inline } from '../../../src/domain/thread/rich-text.js';
import { readComment } from '../../../src/formats/comment/read-comment.js';

const inline = (each: Inline): string => {
  if (typeof each === 'string') return each;
  if (each.kind === 'code') return `code(${each.text})`;
  if (each.kind === 'break') return '/';
  const inner = each.children.map(inline).join('');
  return each.kind === 'link' ? `link(${each.address} ${inner})` : `${each.kind}(${inner})`;
};

const block = (each: Block): string => {
  switch (each.kind) {
    case 'quote':
      return `quote[${each.blocks.map(block).join()}]`;
    case 'list':
      return `list${each.start ?? ''}[${each.items.map((item) => item.map(block).join()).join(' | ')}]`;
    case 'code':
      return `code[${each.text}]`;
    case 'rule':
      return 'rule';
    default:
      return `${each.kind === 'heading' ? '# ' : ''}${each.children.map(inline).join('')}`;
  }
};

const read = (text: string): string => readComment(text).map(block).join('\n');

describe('readComment', () => {
  it('reads the marks that people know', () => {
    expect(read('a **b *c*** ~~d~~ `e*f*`')).to.equal('a strong(b emphasis(c)) deleted(d) code(e*f*)');
    expect(read('- a\n- b\n  c')).to.equal('list[a | b\nc]');
    expect(read('3. a\n4. b')).to.equal('list3[a | b]');
    expect(read('> a\n> b')).to.equal('quote[a\nb]');
    expect(read('# a #\n\n---')).to.equal('# a\nrule');
    expect(read('```js\nlet a;\n  b\n```')).to.equal('code[let a;\n  b]');
    expect(read('\\*a\\* &amp; &lt; &#65; &#x1F600; &nosuch;')).to.equal('*a* & < A 😀 &nosuch;');
  });

  it('keeps lines as they were written, and all that is no markup', () => {
    expect(read('one\ntwo  \nthree\n\nfour')).to.equal('one\ntwo\nthree\nfour');
    expect(read('2 * 3 * 4 = 24 [x] a_b_c <b onclick=x>y</b>')).to.equal(
      '2 * 3 * 4 = 24 [x] a_b_c <b onclick=x>y</b>',
    );
    expect(read('a\n---')).to.equal('a\nrule');
  });

  it('links what may be followed', () => {
    expect(read('[a *b*](https://x.example/y "t")')).to.equal('link(https://x.example/y a emphasis(b))');
    expect(read('see https://x.example/y, or <mailto:a@b.example>')).to.equal(
      'see link(https://x.example/y https://x.example/y), or link(mailto:a@b.example mailto:a@b.example)',
    );
    expect(read('[a](https://bank.example@evil.example)')).to.equal('a');
  });

  it('fetches nothing: of an image its words stay', () => {
    expect(read('![a cat](https://x.example/cat.png)')).to.equal('a cat');
  });

  it('says all of any text, also of one that is made to overwhelm', () => {
    const signs = ['*', '[', '> ', '- ', '`', '![[]()', '<a ', '_a', '[a](', '~~', '\\', '&#', '|a', '\t'];
    for (const sign of signs) {
      const begun = performance.now();
      const tree = JSON.stringify(
        readComment(`x${sign.repeat(Math.floor(4990 / sign.length))}y\n${sign.repeat(400)}`),
      );
      expect(tree, sign).to.contain('x');
      // Some tenths of a second where nothing else runs; a machine under load may take several times as long.
      expect(performance.now() - begun, sign).to.be.below(5000);
    }
  });
});

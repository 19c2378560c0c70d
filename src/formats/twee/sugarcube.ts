import type { Expression } from '../../domain/scenario/expression.js';
import type { Body } from './body.js';
import { linkNode, partsOf } from './links.js';
import { both, not, type Node } from './nodes.js';
import { readCondition, readSetters } from './terms.js';

const macro = /<<(\/?[a-z=-][\w-]*)((?:"[^"\n]*"|'[^'\n]*'|\[\[[^\n\]]*\]\]|(?!>>)[^\n]){0,2000}?)>>/iuy;
const branch = /<<(elseif|else\s*if|else)(?![\w-])((?:"[^"\n]*"|'[^'\n]*'|(?!>>)[^\n]){0,2000}?)>>/iuy;
const endOfBranch = /<<(?:\/if|endif|else)/iuy;
const endOfIf = /<<(?:\/if|endif)>>/iuy;
const script = /(?:(?!<<\/script>>)[^])*(?:<<\/script>>)?/iuy;

/** What only says how something is shown, or groups it. */
const transparent = new Set('nobr silent silently do done capture type timed next span widget'.split(' '));

/** Reads a macro of SugarCube, if one starts here. */
export function readSugarCube(body: Body): Node[] | undefined {
  const { line, scope } = body;
  const match = body.take(macro);
  if (!match) return undefined;
  const [said, called = '', args = ''] = match;
  const name = called.toLowerCase();
  switch (name) {
    case 'if':
      return readIf(body, args, line);
    case 'set':
      return [{ kind: 'set', effects: readSetters(args, line, scope), line }];
    case 'link':
    case 'button':
      return readLink(body, name, args, line);
    case 'goto':
      return [
        { kind: 'goto', target: partsOf(args.replace(/^\s*(?:\[\[|["'])|(?:\]\]|["'])\s*$/gu, ''))[1], line },
      ];
    case 'print':
    case '=':
    case '-':
      scope.notes.add('printed-variable', line, said);
      return [{ kind: 'text', text: args.trim(), line }];
    case 'script':
      body.take(script);
      scope.notes.add('code-left-out', line, said);
      return [];
    default:
      if (!name.startsWith('/') && !transparent.has(name)) scope.notes.add('unmapped', line, said);
      return [];
  }
}

function readIf(body: Body, condition: string, line: number): Node[] {
  const { scope } = body;
  const chain = body.nextChain();
  const nodes: Node[] = [];
  let otherwise: Expression | undefined;
  let place = line;
  let own = readCondition(condition, line, scope);
  let isElse = false;
  for (;;) {
    const when = both(otherwise, own);
    otherwise = both(otherwise, own && not(own));
    const inside = body.read(endOfBranch);
    if (when)
      nodes.push({
        kind: 'if',
        when,
        chain,
        nodes: inside,
        line: place,
        ...(!isElse && otherwise && { otherwise }),
      });
    else nodes.push(...inside);
    if (body.take(endOfIf)) return nodes;
    place = body.line;
    const next = body.take(branch);
    if (!next) {
      scope.notes.add('unclosed', line, `<<if${condition}>>`);
      // What looks like an end and is none would be found again and again.
      if (!body.isAtEnd) body.take(/<</uy);
      return nodes;
    }
    const [, , args = ''] = next;
    isElse = args.trim() === '';
    own = isElse ? undefined : readCondition(args.replace(/^\s*if(?!\w)/iu, ''), place, scope);
  }
}

/** `<<link "Call her" "Call">><<set $trust += 1>><</link>>` */
function readLink(body: Body, name: string, args: string, line: number): Node[] {
  const inside = body.read(name === 'link' ? /<<\/link>>/iuy : /<<\/button>>/iuy);
  body.take(/<<\/(?:link|button)>>/iuy);
  const [, within] = /^\s*\[\[(.*)\]\]\s*$/u.exec(args) ?? [];
  const [, , text = '', , target] = /^\s*(["'])(.*?)\1(?:\s+(["'])(.*?)\3)?\s*$/u.exec(args) ?? [];
  const led = inside.find((node) => node.kind === 'goto');
  return asLink(
    within === undefined ? [text, target ?? led?.target ?? ''] : partsOf(within),
    inside,
    line,
    body,
  );
}

/** A link that does what its macro holds. */
export function asLink(
  parts: readonly [string, string],
  inside: readonly Node[],
  line: number,
  body: Body,
): Node[] {
  const node = linkNode(parts, '', line, body.scope);
  if (node.kind !== 'link') {
    return [node, { kind: 'text', text: ' ', line }, ...inside.filter(({ kind }) => kind !== 'goto')];
  }
  const sets = inside.flatMap((each) => (each.kind === 'set' ? each.effects : []));
  const others = inside.filter((each) => !/^(?:set|goto|break)$/u.test(each.kind));
  return [{ ...node, effects: [...node.effects, ...sets] }, ...others];
}

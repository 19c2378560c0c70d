import { type Body, type Chain } from './body.js';
import { both, not, type Node } from './nodes.js';
import { asLink } from './sugarcube.js';
import { readCondition, readSetters } from './terms.js';

const call =
  /\(([a-z][a-z_-]*):((?:"[^"\n]*"|'[^'\n]*'|\((?:"[^"\n]*"|'[^'\n]*'|\([^()]{0,500}\)|[^()"'])*\)|[^()"']){0,2000})\)/iuy;
/** `[`, but not that of a link. */
const hook = /[ \t]*\[(?!\[(?!\[))=?/uy;
const endOfHook = /\]/uy;

const known = new Set(
  'if unless elseif else set put link linkgoto linkreveal linkrevealgoto linkreplace goto print display'.split(
    ' ',
  ),
);
/** What only says how something looks. */
const looks =
  /^(?:text|textstyle|font|(?:text)?colou?r|textsize|size|align|bg|background|transition|t8n|css|box|hoverstyle|opacity|textrotate|liveline|nobr|verbatim|charstyle|linestyle|border)/u;

/** Reads a macro of Harlowe with its hook, if one starts here. */
export function readHarlowe(body: Body, chain: Chain): Node[] | undefined {
  const { line, scope } = body;
  const [, word = ''] = body.peek(/\(([a-z][a-z_-]*):/iuy) ?? [];
  const name = word.toLowerCase().replace(/[-_]/gu, '');
  if (name === '' || (!known.has(name) && scope.format !== 'harlowe')) return undefined;
  const match = body.take(call);
  if (!match) return undefined;
  const [said, , args = ''] = match;
  switch (name) {
    case 'set':
    case 'put':
      return [{ kind: 'set', effects: readSetters(args, line, scope), line }];
    case 'if':
    case 'unless':
    case 'elseif':
    case 'else':
      return readBranch(body, chain, name, args, line);
    case 'print':
      scope.notes.add('printed-variable', line, said);
      return [{ kind: 'text', text: args.trim(), line }];
    case 'goto':
      return [{ kind: 'goto', target: textsIn(args)[0] ?? args, line }];
    case 'linkgoto':
    case 'link':
    case 'linkreveal':
    case 'linkreplace':
    case 'linkrevealgoto': {
      const inside = name === 'linkgoto' ? [] : readHook(body);
      const [text = '', target] = textsIn(args);
      const led = inside.find((node) => node.kind === 'goto')?.target;
      return asLink([text, target ?? led ?? (name === 'linkgoto' ? text : '')], inside, line, body);
    }
    default:
      if (!looks.test(name)) scope.notes.add('unmapped', line, said);
      return readHook(body);
  }
}

const textsIn = (args: string): string[] =>
  [...args.matchAll(/"([^"]*)"|'([^']*)'/gu)].map(([, one, other]) => one ?? other ?? '');

/** What stands in the brackets behind a macro. */
function readHook(body: Body): Node[] {
  const { line } = body;
  const opening = body.take(hook);
  if (!opening) return [];
  if (opening[0].endsWith('=')) return body.read();
  const nodes = body.read(endOfHook);
  if (!body.take(endOfHook)) body.scope.notes.add('unclosed', line, '[');
  return nodes;
}

function readBranch(body: Body, chain: Chain, name: string, args: string, line: number): Node[] {
  const { scope } = body;
  const isNew = name === 'if' || name === 'unless';
  if (isNew) Object.assign(chain, { id: body.nextChain(), otherwise: undefined });
  else if (chain.id === 0) scope.notes.add('else-without-if', line, `(${name}:)`);
  const read = name === 'else' ? undefined : readCondition(args, line, scope);
  const own = read && name === 'unless' ? not(read) : read;
  const when = both(chain.otherwise, own);
  chain.otherwise = both(chain.otherwise, own && not(own));
  const { id, otherwise } = chain;
  const nodes = readHook(body);
  if (!when) return nodes;
  return [{ kind: 'if', when, chain: id, nodes, line, ...(name !== 'else' && otherwise && { otherwise }) }];
}

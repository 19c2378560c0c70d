/**
 * A lint rule that holds the import arrows between the rooms of the tree. The table itself is in eslint.config.js.
 *
 * It looks at every way a module names another: `import`, `export … from`, `import type`, `import('…')` as a value and as
 * a type. A file that is in no room of the table is left alone.
 */
import { posix, relative, sep } from 'node:path';

/**
 * @typedef {object} Room
 * @property {string[]} [rooms] What it may import; `*` stands for one folder, as in `elements/*`.
 * @property {string[]} [types] What it may import with `import type` only.
 * @property {string[]} [packages] Packages it may import, and their subpaths.
 *
 * @typedef {Record<string, Room>} Arrows Room → what it may know. A room is a folder or a module below the root, and always
 * knows itself. Where two rooms match a path, the one written first counts.
 */

/** @type {import('eslint').Rule.RuleModule} */
export const arrowsRule = {
  meta: {
    type: 'problem',
    docs: { description: 'Modules import only what the arrows between the rooms allow.' },
    schema: [
      {
        type: 'object',
        required: ['root', 'arrows'],
        properties: { root: { type: 'string' }, arrows: { type: 'object' } },
        additionalProperties: false,
      },
    ],
    messages: {
      room: '"{{from}}" must not import "{{to}}" ({{specifier}}). The arrow is: {{from}} -> {{allowed}}.',
      types:
        '"{{from}}" may import only types of "{{to}}" ({{specifier}}): write "import type". The arrow is: {{from}} -> {{allowed}}.',
      package: '"{{from}}" must not import the package "{{to}}". The arrow is: {{from}} -> {{allowed}}.',
      outside: '"{{from}}" must not import {{specifier}}, which is in no room.',
      computed: 'Name the module of import() as a plain string: the arrows cannot be checked otherwise.',
      extension: 'Write {{specifier}} with its ending: browsers do not guess it.',
    },
  },
  create(context) {
    /** @type {{ root: string, arrows: Arrows }} */
    const { root, arrows } = context.options[0];
    const path = relative(root, context.filename).split(sep).join('/');
    const from = roomOf(path, arrows);
    if (!from) return {};
    const { rooms = [], types = [], packages = [] } = arrows[from.pattern] ?? {};
    const allowed =
      [...rooms, ...types.map((room) => `types of ${room}`), ...packages].join(', ') || 'nothing';

    /** @param {any} source @param {boolean} isType */
    function check(source, isType) {
      const specifier = literal(source);
      const data = { from: from?.name ?? '', allowed, specifier: `"${specifier}"`, to: '' };
      if (specifier === undefined) {
        context.report({ node: source, messageId: 'computed' });
      } else if (!specifier.startsWith('.')) {
        data.to = packageOf(specifier);
        if (!packages.includes(data.to)) context.report({ node: source, messageId: 'package', data });
      } else {
        // What follows a `?` is for the bundler.
        const [file = ''] = specifier.split('?');
        if (!/\.\w+$/.test(file)) context.report({ node: source, messageId: 'extension', data });
        const to = roomOf(posix.join(posix.dirname(path), file), arrows);
        data.to = to?.name ?? '';
        if (!to) context.report({ node: source, messageId: 'outside', data });
        else if (to.name === from?.name || rooms.includes(to.name) || rooms.includes(to.pattern)) return;
        else if (!types.includes(to.name)) context.report({ node: source, messageId: 'room', data });
        else if (!isType) context.report({ node: source, messageId: 'types', data });
      }
    }

    return {
      ImportDeclaration: (/** @type {any} */ node) => check(node.source, node.importKind === 'type'),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node.source, node.exportKind === 'type'),
      ExportNamedDeclaration: (/** @type {any} */ node) => {
        if (node.source) check(node.source, node.exportKind === 'type');
      },
      ImportExpression: (/** @type {any} */ node) => check(node.source, false),
      TSImportType: (/** @type {any} */ node) => check(node.source, true),
    };
  },
};

/**
 * @param {string} path From the root, with `/`.
 * @param {Arrows} arrows
 * @returns {{ pattern: string, name: string } | undefined} The room's entry in the table, and what it is called for this path.
 */
function roomOf(path, arrows) {
  for (const pattern of Object.keys(arrows)) {
    const inside = new RegExp(`^${pattern.replaceAll('*', '[^/]+')}(?=/|\\.\\w+$)`);
    const match = inside.exec(path);
    if (match) return { pattern, name: match[0] };
  }
  return undefined;
}

/** @param {string} specifier `@scope/name/file.js` → `@scope/name`. */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** @param {any} node @returns {string | undefined} */
function literal(node) {
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return typeof node.value === 'string' ? node.value : undefined;
}

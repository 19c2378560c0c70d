// `cem analyze` writes dist/custom-elements.json: what the elements offer, read from their sources and doc comments.

/** Modules whose contents are contract: elements, their events, what registers them. The rest is how they are made. */
const offeredModule =
  /^src\/(define\/.*|controllers\/learning-element|elements\/([^/]+)\/\2(\.events)?)\.ts$/;

/** Where a source module ends up in the package. */
const published = (path) => path.replace(/^\/?src\/(.*)\.[tj]s$/, 'dist/$1.js');

/** Settings of Lit, public only because Lit reads them. */
const litStatics = new Set(['properties', 'shadowRootOptions', 'styles']);

/** Public members are contract; protected ones where a sentence says what a theme may do with them. */
const isOffered = ({ name, static: isStatic, privacy = 'public', description, inheritedFrom }) =>
  !(isStatic && litStatics.has(name)) &&
  (privacy === 'public' || (privacy === 'protected' && Boolean(description) && inheritedFrom === undefined));

/**
 * Ties each define module to the class it registers.
 *
 * The classes know no tag of their own (`Class.define(tag, registry)`), so the analyser finds no definition; the `@tag` of
 * the class and the name of its define module say which it is.
 */
function defineModules() {
  return {
    name: 'define-modules',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        for (const { name, tagName } of module.declarations ?? []) {
          const define = modules.find(({ path }) => path === `src/define/${tagName}.ts`);
          if (!define) continue;
          const declaration = { name, module: module.path };
          (define.exports ??= []).push({ kind: 'custom-element-definition', name: tagName, declaration });
        }
      }
    },
  };
}

/**
 * Takes out what `static properties` declares as `state: true`: the element's own business.
 *
 * The analyser knows that of decorators only, and calls it an attribute here.
 */
function withoutStates() {
  const isState = (ts, { initializer }) =>
    ts.isObjectLiteralExpression(initializer) &&
    initializer.properties.some(
      (option) =>
        option.name?.getText() === 'state' && option.initializer?.kind === ts.SyntaxKind.TrueKeyword,
    );
  const states = new Map();
  return {
    name: 'without-states',
    analyzePhase({ ts, node }) {
      if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return;
      if (!node.initializer || !ts.isObjectLiteralExpression(node.initializer)) return;
      const names = node.initializer.properties
        .filter((entry) => isState(ts, entry))
        .map((entry) => entry.name.getText());
      states.set(node.parent.name?.getText(), new Set(names));
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        const names = states.get(declaration.name);
        if (!names) continue;
        declaration.members = declaration.members?.filter(({ name }) => !names.has(name));
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !names.has(fieldName));
      }
    },
  };
}

/** Keeps what is offered, and names modules as the package has them. */
function asPublished() {
  return {
    name: 'as-published',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) =>
        offeredModule.test(path),
      );
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          declaration.members = declaration.members?.filter(isOffered);
          // What is dispatched without a word in the doc comment is plumbing: the context request, say.
          declaration.events = declaration.events?.filter(({ description }) => description);
        }
      }
      rename(customElementsManifest.modules);
    },
  };
}

/** Rewrites every module reference in a tree, in place. */
function rename(tree) {
  if (typeof tree !== 'object' || tree === null) return;
  for (const [key, value] of Object.entries(tree)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') tree[key] = published(value);
    else rename(value);
  }
}

export default {
  globs: ['src/elements/**/*.ts', 'src/controllers/learning-element.ts', 'src/define/*.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest itself, and no build may write to it.
  packagejson: false,
  plugins: [withoutStates(), defineModules(), asPublished()],
};

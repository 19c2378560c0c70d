// Starts a new element: class, styles, events, define module, test and story, and their lines in the two indexes.
//
//   npm run new-element -- my-element
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

const templates = fileURLToPath(new URL('./templates/', import.meta.url));

/** Template → where it goes; `TAG` stands for the tag. */
const places = {
  'element.ts.txt': 'src/elements/TAG/TAG.ts',
  'styles.ts.txt': 'src/elements/TAG/TAG.styles.ts',
  'events.ts.txt': 'src/elements/TAG/TAG.events.ts',
  'define.ts.txt': 'src/define/TAG.ts',
  'test.ts.txt': 'test/elements/TAG/TAG.test.ts',
  'stories.ts.txt': 'stories/elements/TAG.stories.ts',
};

/** https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name */
const reserved = new Set([
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-format',
  'font-face-name',
  'font-face-src',
  'font-face-uri',
  'missing-glyph',
]);

/**
 * What is wrong with a tag, in one sentence.
 *
 * @param {string | undefined} tag
 * @param {string} root
 * @returns {string | undefined}
 */
function faultOf(tag, root) {
  if (!tag) return 'Say which tag: npm run new-element -- my-element';
  if (!tag.includes('-'))
    return `"${tag}" has no hyphen, and HTML keeps names without one for itself: write "my-${tag}", say.`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
    return `"${tag}" is no name for an element: write lower-case words of a-z and 0-9 joined by single hyphens, a letter first.`;
  }
  if (reserved.has(tag)) return `"${tag}" belongs to SVG or MathML: take another name.`;
  const taken = Object.values(places).find((place) => existsSync(join(root, fill(place, tag))));
  return taken && `"${tag}" is taken: ${fill(taken, tag)} exists.`;
}

/** @param {string} text @param {string} tag */
function fill(text, tag) {
  const name = tag.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
  return text.replaceAll('TAG', tag).replaceAll('NAME', name);
}

/**
 * Adds lines behind the last one that looks like them.
 *
 * @param {string} file
 * @param {string[]} added
 * @param {RegExp} alike
 */
async function addLines(file, added, alike) {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  lines.splice(lines.findLastIndex((line) => alike.test(line)) + 1, 0, ...added);
  await writeFile(file, `${lines.join('\n')}\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) } },
});
const { root } = values;
const [tag] = positionals;

const fault = faultOf(tag, root);
if (fault) {
  console.error(fault);
  process.exit(1);
}
for (const [template, place] of Object.entries(places)) {
  const file = join(root, fill(place, tag));
  await mkdir(dirname(file), { recursive: true });
  const text = fill(await readFile(join(templates, template), 'utf8'), tag);
  // Where lines break depends on how long the name is.
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(fill(place, tag));
}
const exported = [
  "export { NAME } from './elements/TAG/TAG.js';",
  "export { NAMEFinishEvent, NAMEFinishedEvent } from './elements/TAG/TAG.events.js';",
].map((line) => fill(line, tag));
await addLines(join(root, 'src/index.ts'), exported, /from '\.\/elements\//);
await addLines(join(root, 'src/define/all.ts'), [fill("import './TAG.js';", tag)], /^import '\.\//);
console.log('src/index.ts and src/define/all.ts name it.');

/**
 * A test runner plugin: loads all tests of a room into one page.
 *
 * What a page fetches takes longer than what the tests of a pure room do. Each of their files can still be run on its own.
 */
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path/posix';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function wholeRoom() {
  return {
    name: 'whole room',
    serve({ path }) {
      if (!path.endsWith('/whole-room.ts')) return undefined;
      const room = dirname(path);
      const names = readdirSync(`.${room}`, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.test.ts'));
      if (names.length === 0) throw new Error(`There are no tests in ${room}.`);
      return { body: names.map((name) => `import '${room}/${name}';`).join('\n'), type: 'js' };
    },
  };
}

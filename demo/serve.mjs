import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build, staleness } from './server/bundle.mjs';
import { project, startDemo } from './server/start.mjs';

const usualPort = 4173;
const file = join(project, '.cache', 'learnlets', 'lrs.jsonl');

const usage = `Usage: npm start [-- options]

Serves the demo handbook, with an xAPI endpoint of its own, to this machine only.

  --port <number>   port to listen on (${usualPort}, or any that is free)
  --memory          forget the statements at the end
  --help            show this text
`;

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      memory: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(usage);
  else await run(values);
} catch (error) {
  process.stderr.write(
    `${error.code === 'EADDRINUSE' ? `The port is taken: ${error.message}` : error.message}\n`,
  );
  process.exitCode = 1;
}

async function run({ port, memory }) {
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new Error(`--port is not a port: ${port}`);
  const reason = await staleness(project);
  if (reason) {
    process.stdout.write(`Building the bundle: ${reason}.\n`);
    await build(project);
  }
  const demo = await startDemo({
    port: port === undefined ? usualPort : Number(port),
    mayMove: port === undefined,
    ...(memory ? { memory } : { file }),
  });
  process.stdout.write(
    [
      '',
      `  The handbook:   ${demo.url}`,
      `  Its statements: ${demo.url}statements.html`,
      `  xAPI endpoint:  ${demo.url}xapi/`,
      '',
      memory
        ? '  Statements are forgotten at the end.'
        : `  Statements are kept in ${relative(process.cwd(), file) || file}.`,
      '  Ctrl-C ends it.',
      '',
      '',
    ].join('\n'),
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void demo.close());
}

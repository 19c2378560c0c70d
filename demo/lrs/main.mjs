import { parseArgs } from 'node:util';
import { startLrs } from './start.mjs';

const usage = `Usage: node demo/lrs/main.mjs [options]

Starts a development LRS (xAPI 1.0.3 and 2.0.0) that only this machine can reach.

  --port <number>   port to listen on (8080); 0 takes any that is free
  --file <path>     where statements and documents are kept (.cache/learnlets/lrs.jsonl)
  --memory          keep nothing
  --help            show this text
`;

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      file: { type: 'string', default: '.cache/learnlets/lrs.jsonl' },
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

async function run({ port, file, memory }) {
  if (!/^\d{1,5}$/.test(port)) throw new Error(`--port is not a port: ${port}`);
  const { url, close } = await startLrs({ port: Number(port), ...(memory ? { memory } : { file }) });
  process.stdout.write(`xAPI endpoint: ${url}\n${memory ? 'Nothing is kept.' : `Kept in ${file}`}\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
}

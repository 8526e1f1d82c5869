#!/usr/bin/env node
// The sources run as they are: `npm ci` alone is enough, there is nothing to build.
import { register } from 'tsx/esm/api';

/** EX_SOFTWARE of sysexits.h; Node's own status 1 would say that a claim was found. */
const INTERNAL_ERROR = 70;

process.on('uncaughtException', (error) => {
  process.stderr.write(`kebian: ${error?.stack ?? error}\n`);
  process.exit(INTERNAL_ERROR);
});

// Without the tsconfig.json of the folder we are called from.
register({ tsconfig: false });
try {
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`kebian: ${error?.stack ?? error}\n`);
  process.exitCode = INTERNAL_ERROR;
}

#!/usr/bin/env node
// The sources run as they are: `npm ci` alone is enough, there is nothing to build.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
await main(process.argv.slice(2));

/** node tests/bench/run-bundled.js NAME: runs one round of a bench as a command of src/cli is run, and prints what it took. */
import { fileURLToPath } from 'node:url';
import { loadBundled } from '../../src/cli/load-bundled.js';

const [name = ''] = process.argv.splice(2, 1);
const { run } = await loadBundled(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)));
process.stdout.write(JSON.stringify(await run()));

/** node src/cli/run.js graph …: runs a command of this folder (commands.ts). */
import { fileURLToPath } from 'node:url';
import { loadBundled } from './load-bundled.js';

const [command] = process.argv.splice(2, 1);
const { run } = await loadBundled(fileURLToPath(new URL('./commands.ts', import.meta.url)));
await run(command);

/** `node build-with-wxt.mjs <root> <out>`: what `wxt build` does, into a folder of our choice; it has no flag for that. */
import { build } from 'wxt';

const [root, outDir] = process.argv.slice(2);
await build({ root, outDir });

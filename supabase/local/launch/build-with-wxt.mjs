/** `node build-with-wxt.mjs <root> <out>`: what `wxt build` does, into a folder of our choice; it has no flag for that. */
import { build } from 'wxt';

const [root, outDir] = process.argv.slice(2);
const nothing = () => {};
const silence = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
};

try {
  await build({ root, outDir, logger: { ...silence, level: 0 } });
} catch (error) {
  // The launcher shows what we write here; what matters of a failed build is its cause.
  console.error(error.cause?.message ?? error.message);
  process.exit(1);
}

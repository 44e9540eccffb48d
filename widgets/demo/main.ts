import { join } from 'node:path';
import { serveDemo } from './serve.ts';

const ROOT = join(import.meta.dirname, '../..');
const dataDir = process.env.AMPARO_DATA ?? join(ROOT, '.data');

const port = Number(process.env.PORT || 8080);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535; it is ${JSON.stringify(process.env.PORT)}.`);
  process.exit(1);
}

const demo = await serveDemo({ port, dataDir });
if (port !== 0 && !demo.url.endsWith(`:${port}`))
  console.log(`\n  Port ${port} is not free; the next free one is used.`);

console.log(`
  The demonstration chapter's site     ${demo.url}/demo/index.html
  in Spanish                           ${demo.url}/demo/es/index.html
  What its receiver holds              ${demo.url}/receiver/   (kept in ${dataDir})

  The extension, unpacked
    Chrome, Edge                       ${join(ROOT, 'dist/extension/chrome-mv3')}
      chrome://extensions → Developer mode → Load unpacked
    Firefox                            ${join(ROOT, 'dist/extension/firefox-mv3')}
      about:debugging#/runtime/this-firefox → Load Temporary Add-on → manifest.json

  Ctrl+C stops it.
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void demo.close().then(() => process.exit(0)));
}

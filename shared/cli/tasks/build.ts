import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExtension } from './build-extension.ts';

const ROOT = join(import.meta.dirname, '../../..');

await buildExtension('chrome');
await buildExtension('firefox');

// By address, because the core imports no face.
const widgets: { readonly buildWidgets: () => Promise<void> } = await import(
  pathToFileURL(join(ROOT, 'widgets/build/build.ts')).href
);
await widgets.buildWidgets();

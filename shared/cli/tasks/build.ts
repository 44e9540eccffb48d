import { buildBooks } from '../../../widgets/build/book.ts';
import { buildWidgets } from '../../../widgets/build/build.ts';
import { buildExtension } from './build-extension.ts';

await buildExtension('chrome');
await buildExtension('firefox');
buildBooks();
await buildWidgets();

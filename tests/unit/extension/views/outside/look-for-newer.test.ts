import { beforeAll, expect, it, vi } from 'vitest';
import { languages, loaded, loadLanguage } from '../../../../../extension/views/languages.ts';
import { lookForNewer } from '../../../../../extension/views/outside/look-for-newer.ts';
import { unopened } from '../../../../../extension/views/outside/use-outside.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../../../extension/views/outside/outside-content.ts', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

beforeAll(async () => {
  await Promise.all(languages.map(loadLanguage));
});

it('tells the reader where the code that looks cannot be loaded, and does not reject', async () => {
  const told = await lookForNewer();
  expect(told.outcome).toBe('refused');
  const tell = told.outcome === 'taken' ? String : told.tell;
  expect(tell('en-US')).toMatch(/^We could not look for newer content\./);
  expect(tell('es-419')).toMatch(/^No pudimos buscar contenido más nuevo\./);
});

it('gives the content inside the product, and says why, where what was kept cannot be opened', () => {
  const { content } = loaded();
  const { trouble, ...outside } = unopened(content);
  expect(outside).toEqual({ content, holds: 'content', fromOutside: false });
  expect(trouble?.('en-US')).toMatch(/^We could not open the newer content/);
  expect(trouble?.('es-419')).toMatch(/^No pudimos abrir el contenido más nuevo/);
});

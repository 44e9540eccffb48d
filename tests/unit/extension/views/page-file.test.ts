import { expect, it } from 'vitest';
import { pageFile } from '../../../../extension/views/page-file.ts';

it('gives English the default page and every other language its own', () => {
  expect(pageFile('popup', 'en-US')).toBe('popup.html');
  expect(pageFile('popup', 'es-419')).toBe('popup-es-419.html');
  expect(pageFile('sidepanel', 'es-419')).toBe('sidepanel-es-419.html');
});

import { expect, it } from 'vitest';
import { popupPage } from '../../../../extension/views/popup-page.ts';

it('gives English the default page and every other language its own', () => {
  expect(popupPage('en-US')).toBe('popup.html');
  expect(popupPage('es-419')).toBe('popup-es-419.html');
});

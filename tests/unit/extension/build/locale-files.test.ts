import { expect, it } from 'vitest';
import { localeFiles } from '../../../../extension/build/locale-files.ts';

const catalogs = {
  'en-US': { 'manifest.name': 'Name', 'manifest.description': 'What it does' },
  'es-419': { 'manifest.name': 'Nombre' },
};

it('writes each language under its own tag and its bare one, as browsers look for them', () => {
  const folders = localeFiles(catalogs).map((file) => file.relativeDest.split('/')[1]);
  expect(folders.sort()).toEqual(['en', 'en_US', 'es', 'es_419']);
});

it('falls back to English, message by message', () => {
  const spanish = localeFiles(catalogs).find((file) => file.relativeDest.includes('/es/'));
  expect(JSON.parse(spanish?.contents ?? '')).toEqual({
    name: { message: 'Nombre' },
    description: { message: 'What it does' },
  });
});

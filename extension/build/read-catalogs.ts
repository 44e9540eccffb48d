import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogs } from '../../shared/i18n/translate.ts';

const FOLDER = join(import.meta.dirname, '../../shared/i18n/catalogs');

/** Every catalog of the house, whole, by tag. */
export const readCatalogs = (): Catalogs =>
  Object.fromEntries(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))]),
  );

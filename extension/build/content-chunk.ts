import type { Plugin } from 'vite';
import { SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';

/** What every page has from its start; the source language is among it. Any other module of content goes with the code that asks for it. */
const FIRST = new RegExp(`^\\0amparo:(pack$|publisher$|languages/|language/${SOURCE_LANGUAGE}/)`);
const OTHER = /^\0amparo:language\/([^/]+)\//;
/** Messages of screens that come later. */
const LATER = new RegExp(`^\\0amparo:catalog/(?!${SOURCE_LANGUAGE}/)([^/]+)/`);

/**
 * Keeps content and code in files apart, and each language that is chosen later in a file of its own, so that each can be
 * weighed and read by itself. The worker stays one file: its format knows no parts.
 */
export const contentChunk = (): Plugin => ({
  name: 'amparo-content-chunk',
  outputOptions: (output) =>
    output.format === 'es'
      ? {
          ...output,
          codeSplitting: {
            groups: [
              { name: 'content', test: FIRST },
              // No file of the code may begin so: a module that gets a file of its own is called after it.
              { debugName: 'language', name: (id) => `lang-${OTHER.exec(id)?.[1]}`, test: OTHER },
              { debugName: 'later', name: (id) => `lang.later-${LATER.exec(id)?.[1]}`, test: LATER },
            ],
          },
        }
      : output,
});

/** The file, among those of the package's `chunks`, that holds a language; `undefined` for the source, which every page has. */
export const languageChunk = (files: readonly string[], lang: string): string | undefined =>
  files.find((file) => file.replace(/-[\w-]{8}\.js$/, '') === `lang-${lang}`);

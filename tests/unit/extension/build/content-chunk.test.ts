import { expect, it } from 'vitest';
import { languageChunk } from '../../../../extension/build/content-chunk.ts';

it('the file of a language is found by its whole tag', () => {
  const files = ['content-AAAAAAAA.js', 'language-zh-Hant-BBBB-BBB.js', 'language-zh-CC_CCCCC.js'];
  expect(languageChunk(files, 'zh')).toBe('language-zh-CC_CCCCC.js');
  expect(languageChunk(files, 'zh-Hant')).toBe('language-zh-Hant-BBBB-BBB.js');
  expect(languageChunk(files, 'en-US')).toBeUndefined();
});

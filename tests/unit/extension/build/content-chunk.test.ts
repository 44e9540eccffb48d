import { expect, it } from 'vitest';
import { languageChunk } from '../../../../extension/build/content-chunk.ts';

it('the file of a language is found by its whole tag', () => {
  const files = ['content-AAAAAAAA.js', 'lang-zh-Hant-BBBB-BBB.js', 'lang-zh-CC_CCCCC.js'];
  expect(languageChunk(files, 'zh')).toBe('lang-zh-CC_CCCCC.js');
  expect(languageChunk(files, 'zh-Hant')).toBe('lang-zh-Hant-BBBB-BBB.js');
  expect(languageChunk(files, 'en-US')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { pseudo } from '../../../harness/pseudo-locale.ts';

it.each([
  ['en-XA', 'As of {date}: 2 years', 'Ás óf {date}: 2 yéárs ~'],
  [
    'ar-XB',
    'Call {name} 9',
    'صابب {name} 9'.replace(
      'صابب',
      [...'call'].map((l) => 'ابصدعفغهيجكلمنوبقرستحثضطشز'['abcdefghijklmnopqrstuvwxyz'.indexOf(l)]).join(''),
    ),
  ],
] as const)('%s of %j is %j', (locale, text, said) => {
  expect(pseudo(locale, text)).toBe(said);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARMOR_BEGIN, ARMOR_END } from '../../../../../shared/crypto/age/armor.ts';
import { findSealed } from '../../../../../shared/forms/inbox/find-sealed.ts';
import { submissionOf } from '../sample.ts';
import { armorOf } from './sealed-samples.ts';

const [first, second] = await Promise.all([armorOf(submissionOf({ name: 'Rosa' })), armorOf(submissionOf())]);
const found = (text: string) => findSealed(text).map(({ armor }) => armor);
const lines = first.trimEnd().split('\n');
const folded = (text: string): string => text.match(/.{1,76}/g)?.join('\r\n') ?? '';

describe('sealed blocks', () => {
  it.each<[string, string]>([
    ['plain', first],
    ['with the line ends of Windows', first.replaceAll('\n', '\r\n')],
    ['with old line ends', first.replaceAll('\n', '\r')],
    ['in a mail, quoted twice', lines.map((line) => `> > ${line}`).join('\n')],
    ['in a cell of a CSV', `id,text\n7,"${first}",x\n`],
    ['in a cell whose line ends became blanks', `7\t${lines.join(' ')}\tx`],
    ['in JSON', JSON.stringify({ amparo: 1, sealed: first })],
    ['in JSON as PHP writes it', JSON.stringify({ sealed: first }).replaceAll('/', '\\/')],
    ['in JSON in a CSV', `"${JSON.stringify({ sealed: first }).replaceAll('"', '""')}"`],
    ['in a page', `<p>${lines.join('<br />\n')}</p>`],
    ['in quoted-printable', first.replaceAll('=', '=3D').replaceAll('\n', '\r\n')],
    [
      'on one line of a mail in quoted-printable',
      `Content-Transfer-Encoding: quoted-printable\n\n<p>${folded(lines.join('<br>')).replaceAll('=', '=3D').replaceAll('\r\n', '=\r\n')}</p>`,
    ],
    ['indented', lines.map((line) => `    ${line}`).join('\n')],
  ])('%s', (_, text) => {
    expect(found(`before\n${text}\nafter`)).toEqual([first]);
  });

  it('in mails of an mbox, one of them in base64', () => {
    const mbox = [
      'From a@example.org Sat Nov 28 2026',
      'Subject: one',
      '',
      first,
      'From b@example.org Sat Nov 28 2026',
      'Content-Transfer-Encoding: base64',
      'Content-Type: text/plain',
      '',
      folded(btoa(`Hello\n${second}`)),
      '',
      'From c@example.org Sat Nov 28 2026',
    ].join('\n');
    expect(findSealed(mbox)).toEqual([
      { line: 4, armor: first },
      { line: expect.any(Number), armor: second },
    ]);
  });

  it('that are cut off are told, and the next one is found', () => {
    const cut = first.slice(0, 200);
    expect(found(`${cut}\n${second}`)).toEqual([undefined, second]);
    expect(found(`${second}\n${cut}`)).toEqual([second, undefined]);
    expect(found(first.replace(/\n.{10}/, '\nRosa: hello!'))).toEqual([undefined]);
    expect(found(`${ARMOR_BEGIN}\n${ARMOR_END}`)).toEqual([undefined]);
    expect(found('nothing at all')).toEqual([]);
  });

  it('are told by their line', () => {
    expect(findSealed(`a\nb\n${first}c\n${second}`).map(({ line }) => line)).toEqual([3, 4 + lines.length]);
  });

  it('are looked for without harm in anything, however many marks it has', () => {
    const piece = fc.constantFrom(
      ARMOR_BEGIN,
      ARMOR_END,
      '\n',
      first,
      'Content-Transfer-Encoding: base64\n\n',
      'AAAA',
      '\\n',
      '<',
      '&',
      '=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (parts) => {
        for (const { armor } of findSealed(parts.join('')))
          if (armor !== undefined) expect(armor.startsWith(`${ARMOR_BEGIN}\n`)).toBe(true);
      }),
    );
    expect(findSealed(ARMOR_BEGIN.repeat(20_000))).toHaveLength(20_000);
    for (const sign of ['\\', '=', '<', '&', ' ', '=\r', '<a'])
      expect(found(`${ARMOR_BEGIN}${sign.repeat(200_000)}.${ARMOR_END}`)).toEqual([undefined]);
  });
});

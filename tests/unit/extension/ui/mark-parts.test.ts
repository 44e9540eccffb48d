import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedWords, markParts } from '../../../../extension/ui/mark-parts.ts';

const hits = (text: string, query: string): readonly string[] =>
  markParts(text, markedWords(query))
    .filter(({ hit }) => hit)
    .map(({ part }) => part);

describe('what was sought in a text', () => {
  it('is set off where a word begins with it, however accents and case are written', () => {
    expect(hits('Llame a un abogado o a una ABOGADA.', 'abog')).toEqual(['abogado', 'ABOGADA']);
    expect(hits('¿Es una redada en inmigración?', 'inmigracion')).toEqual(['inmigración']);
    expect(hits('I don’t consent', "don't")).toEqual(['don’t']);
  });

  it('is not set off where only a word of one or two letters begins it, but for the one that is being typed', () => {
    expect(hits('Llegaron a mi trabajo: los agentes', 'a mi trabajo')).toEqual(['trabajo']);
    expect(hits('Llegaron a mi trabajo: los agentes', 'mi a')).toEqual(['a', 'agentes']);
    expect(hits('他们在我家门口', '在门 家')).toEqual(['在', '家门']);
  });

  it('is not set off inside a word', () => {
    expect(hits('The outdoor door', 'door')).toEqual(['door']);
  });

  it('is found in scripts without spaces and from right to left', () => {
    expect(hits('他们在门口。', '门口')).toEqual(['门口']);
    expect(hits('لا تفتح الباب', 'الباب')).toEqual(['الباب']);
  });

  it('leaves the text as it is, whatever is sought', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        expect(
          markParts(text, markedWords(query))
            .map(({ part }) => part)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('is nothing where nothing is sought', () => {
    expect(hits('Do not open the door.', ' ')).toEqual([]);
  });
});

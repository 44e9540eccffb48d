import { describe, expect, it } from 'vitest';
import { paperMarkup } from '../../../../shared/dom/paper-drawing.ts';
import { paperShapes } from '../../../../shared/dom/paper-shapes.ts';

const words = (kind: 'judge' | 'ice') =>
  paperShapes(kind, 'top')
    .map(({ text }) => text ?? '')
    .join(' ');

describe('the drawings of papers', () => {
  it('name a court and a judge on the one, the agency and its officer on the other', () => {
    expect(words('judge')).toMatch(/DISTRICT COURT.*Judge/);
    expect(words('judge')).not.toMatch(/HOMELAND|Immigration/);
    expect(words('ice')).toMatch(/DEPARTMENT OF HOMELAND SECURITY.*Immigration Officer/);
    expect(words('ice')).not.toMatch(/COURT|Judge/);
  });

  it.each(['judge', 'ice'] as const)('say on the %s paper that it is no real document', (kind) =>
    expect(words(kind)).toContain('NOT A REAL DOCUMENT'),
  );

  it('mark another line for another question', () => {
    expect(paperMarkup('judge', 'top', 'x')).not.toBe(paperMarkup('judge', 'signature', 'x'));
  });

  it('take a label from the words as text, never as markup', () => {
    const markup = paperMarkup('ice', 'top', '"><script>alert(1)</script>');
    expect(markup).not.toContain('<script');
    expect(markup).toContain('aria-label="&quot;&gt;&lt;script&gt;');
  });

  it('need no style, which strict pages refuse', () =>
    expect(paperMarkup('ice', 'signature', 'x')).not.toMatch(/style|href|on\w+=/));
});

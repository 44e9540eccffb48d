import { describe, expect, it } from 'vitest';
import { bundle, ROOT } from '../../../../widgets/build/bundle.ts';
import { integrityOf } from '../../../../widgets/build/integrity.ts';
import { licenseTexts } from '../../../../widgets/build/licenses.ts';

const text = async (format: 'iife' | 'esm'): Promise<string> =>
  new TextDecoder().decode((await bundle(['rights'], format)).bytes);

describe('bundle', () => {
  it('gives the same bytes each time, without a trace of the machine', async () => {
    const [once, again] = [await text('iife'), await text('iife')];
    expect(again === once).toBe(true);
    expect(once.includes(ROOT)).toBe(false);
  });

  it.each(['iife', 'esm'] as const)(
    'is one file that imports nothing and makes no policy of Lit’s (%s)',
    async (format) => {
      const code = await text(format);
      expect(code.match(/\bimport\s*[*{("'`]|\bexport\s*[{*]/)).toBeNull();
      expect(code.match(/createPolicy\(/g)).toHaveLength(1);
      expect(code.match(/createElement\(["'`]style|lit\w+Versions|litPropertyMetadata/)).toBeNull();
    },
  );

  it('comes with the licence of everything inside', async () => {
    const { inputs } = await bundle(['rights'], 'iife');
    expect(licenseTexts(inputs)).toMatch(/## lit-html [\d.]+\n\nBSD 3-Clause License/);
  });
});

describe('integrityOf', () => {
  it('agrees with the value that openssl prints for an empty file', () => {
    expect(integrityOf(new Uint8Array())).toBe(
      'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb',
    );
  });
});

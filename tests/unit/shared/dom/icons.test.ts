import { describe, expect, it } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { iconNamed, iconPaths, infoIcon } from '../../../../shared/dom/icons.ts';

describe('the icons', () => {
  it('has a drawing of its own for every scenario of the pack', () => {
    const names = loadPackFiles().pack.scenarios.map(({ icon }) => icon);
    const drawn = names.map((name) => iconNamed(name).join(''));
    expect(new Set(drawn).size).toBe(names.length);
    expect(drawn).not.toContain(infoIcon.join(''));
  });

  it.each(['spaceport', '', 'constructor', '__proto__', 'toString'])(
    'shows the neutral sign for the unknown name %j',
    (name) => expect(iconNamed(name)).toBe(infoIcon),
  );

  it('holds path data alone, which cannot carry markup', () => {
    for (const path of Object.values(iconPaths).flat()) expect(path).toMatch(/^M[\d\s.,a-zA-Z-]+$/);
  });
});

import { describe, expect, it } from 'vitest';
import { refuseWhatLitLost } from '../../../../widgets/build/lit-limits.ts';

const slot = '$' + '{x}';

describe('refuseWhatLitLost', () => {
  it.each([
    'protected override firstUpdated(): void {}',
    'open: { type: Boolean, reflect: true }',
    "import { repeat } from 'lit/directives/repeat.js';",
    `html\`<textarea rows="3">${slot}</textarea>\``,
    `html\`<textarea .value=${slot} class="a">${slot}</textarea>\``,
    `html\`<!-- ${slot} -->\``,
  ])('stops the build at %s', (source) => {
    expect(() => refuseWhatLitLost('a.ts', source)).toThrow('a part of Lit');
  });

  it.each([
    `html\`<textarea .value=${slot} @input=${slot}></textarea><p>${slot}</p>\``,
    'days: { type: Number }',
    '<!-- plain -->',
  ])('lets %s pass', (source) => {
    expect(() => refuseWhatLitLost('a.ts', source)).not.toThrow();
  });
});

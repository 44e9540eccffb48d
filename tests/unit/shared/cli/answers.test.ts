import { expect, it } from 'vitest';
import { issueLine } from '../../../../shared/cli/answers.ts';

it('an issue is one line that no terminal obeys, whatever the file says', () => {
  const line = issueLine({
    code: 'event-zone-unknown',
    params: { title: 'Meeting\nall: nothing failed', zone: '\u001b]0;x\u0007\u009b2J\u202eevil' },
    where: 'uid\r\n\u001b[2J',
  });
  expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(line).toMatch(/^uid \[2J: .*Meeting all: nothing failed.*evil/);
});

import { describe, expect, it } from 'vitest';
import { typedSecret, typingGroups } from '../../../../extension/inbox/typed-secret.ts';
import { newIdentity, readIdentity } from '../../../../shared/crypto/age/identity.ts';

describe('a secret key typed from paper', () => {
  it.each([
    ['as the sheet groups it', (secret: string) => `AGE-SECRET-KEY-1 ${typingGroups(secret)}`],
    ['without its beginning', (secret: string) => typingGroups(secret)],
    [
      'in small letters and lines',
      (secret: string) => ` ${secret.toLowerCase().slice(0, 40)}\n${secret.slice(40)}`,
    ],
  ])('is the same one %s', async (_how, written) => {
    const identity = await newIdentity();
    expect(await readIdentity(typedSecret(written(identity.secret)))).toEqual(identity);
  });

  it('is none with a letter that was read wrong', async () => {
    const { secret } = await newIdentity();
    const other = secret.endsWith('Q') ? 'P' : 'Q';
    expect(await readIdentity(typedSecret(secret.slice(0, -1) + other))).toBeUndefined();
  });
});

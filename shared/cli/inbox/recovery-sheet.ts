import type { Identity } from '../../crypto/age/identity.ts';

/** The secret key as the age command writes and reads it. */
export const identityFile = ({ secret, recipient }: Identity, day: string): string =>
  `# created: ${day}\n# public key: ${recipient}\n${secret}\n`;

/** What to print and lock away, so that a lost computer does not lose the answers. */
export const recoverySheet = (
  { secret, recipient }: Identity,
  day: string,
): string => `RECOVERY SHEET FOR AN AMPARO INBOX KEY
made on ${day}

Whoever holds this sheet can read every answer that was sealed for this key. Print it, lock it away where
only people you trust can get at it, and erase this file.

Public key (goes into the page, in the attribute "seal", beside at least one other):

${recipient}

Secret key (one line; capital letters and digits; never I, O or B after the 1, nor a second 1):

${secret}

For typing, in groups of six after the "1":

${groups(secret)}

To use it again: put the secret key, without blanks, into a text file of its own, say key.txt.
The public key above must come out of it again, or a letter is wrong:

  age-keygen -y key.txt

To open answers:

  npm run -s amparo -- inbox open FILE --key key.txt
  age -d -i key.txt FILE
`;

function groups(secret: string): string {
  const after = secret.slice('AGE-SECRET-KEY-1'.length);
  return (after.match(/.{1,6}/g) ?? []).join(' ');
}

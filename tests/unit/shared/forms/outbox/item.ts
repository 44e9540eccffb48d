import { newIdentity } from '../../../../../shared/crypto/age/identity.ts';
import { readRecipient } from '../../../../../shared/crypto/age/recipient.ts';
import { SealedText } from '../../../../../shared/crypto/age/sealed-text.ts';
import type { OutboxItem } from '../../../../../shared/forms/outbox/item.ts';

const recipient = readRecipient((await newIdentity()).recipient);
if (!recipient) throw new Error('no key');

export const sealedOf = (text: string): Promise<SealedText> =>
  SealedText.seal(new TextEncoder().encode(text), [recipient]);

const sealed = await sealedOf('answers');

export const TARGET = 'json:https://forms.example.org/join';
export const NOW = Date.UTC(2026, 10, 28);

export const itemOf = (parts: Partial<OutboxItem> = {}): OutboxItem => ({
  id: 'a',
  target: TARGET,
  sealed,
  savedMs: NOW,
  tries: 0,
  nextMs: NOW,
  lease: undefined,
  state: 'waiting',
  ...parts,
});

import { copyPlain } from '../../shared/dom/clipboard.ts';
import type { Scene } from './scene.ts';

/** Copies an address and says so; shows it to be copied by hand where the browser does not allow it. */
export async function copyText({ t, agenda }: Scene, address: string): Promise<void> {
  const copied = await copyPlain(address);
  agenda.dialogs.tell(copied ? t('agenda.copied') : `${t('agenda.address-here')} ${address}`);
}

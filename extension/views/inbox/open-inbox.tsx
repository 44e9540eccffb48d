import type { Identity } from '../../../shared/crypto/age/identity.ts';
import { Heading } from '../../ui/heading.tsx';
import { useInboxWords } from './inbox-words.ts';
import { PublicKey } from './public-key.tsx';
import { WipeInbox } from './wipe-inbox.tsx';

interface OpenInboxProps {
  readonly identity: Identity;
  readonly onWiped: () => void;
}

/** The inbox, unlocked. */
export function OpenInbox({ identity, onWiped }: OpenInboxProps) {
  const { t } = useInboxWords();
  return (
    <>
      <Heading arrived>{t('inbox.title')}</Heading>
      <PublicKey recipient={identity.recipient} />
      <WipeInbox onWiped={onWiped} />
    </>
  );
}

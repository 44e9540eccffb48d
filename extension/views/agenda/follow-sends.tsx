import { Fragment } from 'preact';
import { HostName } from '../../ui/host-name.tsx';
import { useLaterWords } from '../later-words.ts';

/** What following calendars sends, and where; nothing where there is none. */
export function FollowSends({ urls }: { readonly urls: readonly string[] }) {
  const w = useLaterWords();
  const hosts = [...new Set(urls.map((url) => new URL(url).host))];
  if (hosts.length === 0) return null;
  return (
    <p class="soft">
      {w('events.sends')}{' '}
      {hosts.map((host, index) => (
        <Fragment key={host}>
          {index > 0 && ', '}
          <HostName host={host} />
        </Fragment>
      ))}
      . {w('events.sends-more')}
    </p>
  );
}

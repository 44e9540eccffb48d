import { useState } from 'preact/hooks';
import { type PageCalendar, pageCalendars } from '../../../shared/events/feeds/page-calendars.ts';
import { askOpenPage } from '../../platform/open-page.ts';
import { HostName } from '../../ui/host-name.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLaterWords } from '../later-words.ts';
import { FollowButtons } from './follow-buttons.tsx';
import { FollowSends } from './follow-sends.tsx';

interface FoundCalendar extends PageCalendar {
  /** It was in the list already as the page was looked at; what comes of adding it now is told beside it. */
  readonly followed: boolean;
}

/** Finds the calendars of the page that is open, in one press; what it finds is only listed. */
export function FindOnPage({ known }: { readonly known: readonly string[] }) {
  const w = useLaterWords();
  const [found, setFound] = useState<readonly FoundCalendar[] | 'closed'>();
  const look = (): Promise<void> =>
    askOpenPage().then(
      (answer) =>
        setFound(pageCalendars(answer).map((one) => ({ ...one, followed: known.includes(one.url) }))),
      () => setFound('closed'),
    );
  const said = found === 'closed' ? 'page-closed' : found?.length === 0 ? 'page-none' : undefined;
  return (
    <section class="card" aria-labelledby="on-page">
      <h2 id="on-page">{w('events.page')}</h2>
      <p class="soft">{w('events.page-more')}</p>
      <button type="button" class="act" onClick={look}>
        <Icon name="search" />
        {w('events.page-look')}
      </button>
      <p role="status">{said && w(`events.${said}`)}</p>
      {found && found !== 'closed' && (
        <FollowSends urls={found.filter(({ followed }) => !followed).map(({ url }) => url)} />
      )}
      {found !== 'closed' &&
        found?.map(({ url, host, name, kind, followed }) => (
          <div class="on-page" key={url}>
            <h3>{name ? <bdi>{name}</bdi> : <HostName host={host} />}</h3>
            <p class="soft">
              {w(`events.page-${kind}`)} <span class="address">{url}</span>
            </p>
            {followed ? <p>{w('events.page-known')}</p> : <FollowButtons urls={[url]} known={known} />}
          </div>
        ))}
    </section>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { FindField } from '../ui/find-field.tsx';
import { Heading } from '../ui/heading.tsx';
import { FindBox } from './find-box.tsx';
import { HereTile, ToolTiles } from './first-tiles.tsx';
import { HomeRows } from './home-rows.tsx';
import { later } from './later.tsx';
import { PinStrip } from './pin-strip.tsx';
import type { Reader } from './reader.ts';
import { usePopup } from './reader-context.ts';
import { ScenarioGroups } from './scenario-groups.tsx';
import { useSearchQuery } from './search-query.ts';

const Found = later(async () => (await import('./found.tsx')).Found);

/** The index is made while the first letter is still being thought of. Where it cannot be had, the search says so once it is asked. */
const makeReady = (reader: Reader): void =>
  void import('./finder.ts').then(({ finderOf }) => finderOf(reader)).catch(() => undefined);

/** The first screen: what is happening, the most urgent first and largest. */
export function Home({ arrived }: { readonly arrived: boolean }) {
  const { t } = usePopup().reader;
  return (
    <>
      <Heading arrived={arrived}>{t('rights.question')}</Heading>
      <HereTile />
      <Search />
    </>
  );
}

/** What is sought takes the place of all that is below the search field. A key draws nothing else anew. */
function Search() {
  const { reader } = usePopup();
  const { t } = reader;
  const { query, resting, type, keep } = useSearchQuery();
  const [ready, setReady] = useState(query !== '');
  const focus = (): void => {
    makeReady(reader);
    setReady(true);
  };
  // Hidden and not taken away: to take it away and to bring it back costs more than a search.
  const unsought = useMemo(() => <Unsought />, []);
  const field = useMemo(
    () => (
      <FindField
        label={t('popup.find')}
        placeholder={t('popup.find-hint')}
        // An attribute too many would change what was painted.
        defaultValue={query || undefined}
        onType={type}
        onFocus={focus}
      />
    ),
    [reader],
  );
  return (
    <>
      <FindBox sought={query !== ''} onLeave={keep}>
        {field}
        {ready && <Found query={query} resting={resting} arrived={false} />}
      </FindBox>
      <div class="unsought" hidden={query !== ''}>
        {unsought}
      </div>
    </>
  );
}

const Unsought = () => (
  <>
    <ToolTiles />
    <PinStrip />
    <ScenarioGroups />
    <HomeRows />
  </>
);

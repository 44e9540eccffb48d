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

/** The first screen: what is happening, the most urgent first and largest; what is sought takes the place of all that is below the search field. */
export function Home({ arrived }: { readonly arrived: boolean }) {
  const { reader } = usePopup();
  const { t } = reader;
  const { query, type, keep } = useSearchQuery();
  return (
    <>
      <Heading arrived={arrived}>{t('rights.question')}</Heading>
      <HereTile />
      <FindBox start={query} onType={type} onFocus={() => makeReady(reader)} onLeave={keep}>
        {query !== '' && <Found query={query} arrived={false} />}
      </FindBox>
      {query === '' && (
        <>
          <ToolTiles />
          <PinStrip />
          <ScenarioGroups />
          <HomeRows />
        </>
      )}
    </>
  );
}

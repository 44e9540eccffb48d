import { useState } from 'preact/hooks';
import { Heading } from '../ui/heading.tsx';
import { FindBox } from './find-box.tsx';
import { HereTile, ToolTiles } from './first-tiles.tsx';
import { HomeRows } from './home-rows.tsx';
import { later } from './later.tsx';
import { PinStrip } from './pin-strip.tsx';
import { usePopup } from './reader-context.ts';
import { ScenarioGroups } from './scenario-groups.tsx';
import { keepQuery, keptQuery } from './search-query.ts';

const Found = later(async () => (await import('./found.tsx')).Found);

/** The first screen: what is happening, the most urgent first and largest; what is sought takes the place of all that is below the search field. */
export function Home({ arrived }: { readonly arrived: boolean }) {
  const { t } = usePopup().reader;
  const [query, setQuery] = useState(keptQuery);
  const type = (typed: string): void => {
    keepQuery(typed);
    setQuery(typed);
  };
  return (
    <>
      <Heading arrived={arrived}>{t('rights.question')}</Heading>
      <HereTile />
      <FindBox start={query} onType={type}>
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

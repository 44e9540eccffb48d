import { useState } from 'preact/hooks';
import { hasDoorSign } from '../../../shared/rights/door-sign-scripts.ts';
import { Heading } from '../../ui/heading.tsx';
import type { CardRoute } from '../card-route.ts';
import type { Reader } from '../reader.ts';
import { AskFirst } from './ask-first.tsx';
import { NoSign } from './no-sign.tsx';
import { PrintPage } from './print-page.tsx';
import { scriptsOf, sheetsOf } from './sheets-of.ts';
import { ShowPage } from './show-page.tsx';

interface CardProps {
  readonly reader: Reader;
  readonly route: CardRoute | undefined;
}

/** One script to hold up, or a sheet to print; asks first about what must be true, and says so when the address leads to neither. */
export function Card({ reader, route }: CardProps) {
  const { t } = reader;
  const [isTrue, setTrue] = useState(false);
  const scripts = route ? scriptsOf(route, reader) : [];
  const [script] = scripts;
  if (script && route && 'print' in route && route.print === 'door-sign' && !hasDoorSign(script.id))
    return <NoSign reader={reader} script={script} />;
  const asked = scripts.filter(({ onlyIfTrue }) => onlyIfTrue);
  if (asked.length > 0 && !isTrue)
    return <AskFirst reader={reader} scripts={asked} onYes={() => setTrue(true)} />;
  if (script && route && 'show' in route) return <ShowPage reader={reader} script={script} />;
  const sheets = route && 'print' in route ? sheetsOf(route, scripts, reader) : [];
  if (sheets.length > 0) return <PrintPage reader={reader} sheets={sheets} />;
  return (
    <main>
      <Heading arrived={false}>{t('popup.card-missing')}</Heading>
      <p>{t('popup.card-missing-more')}</p>
    </main>
  );
}

import { selectScenario } from '../../../shared/rights/select-scenario.ts';
import { selectScript } from '../../../shared/rights/select-script.ts';
import { Heading } from '../../ui/heading.tsx';
import type { CardRoute } from '../card-route.ts';
import type { Reader } from '../reader.ts';
import { PrintPage, type Sheets } from './print-page.tsx';
import { ShowPage } from './show-page.tsx';

interface CardProps {
  readonly reader: Reader;
  readonly route: CardRoute | undefined;
}

/** One script to hold up, or a sheet to print; says so when the address leads to neither. */
export function Card({ reader, route }: CardProps) {
  const { t, content, choice } = reader;
  if (route && 'show' in route) {
    const script = selectScript(content, route.show, choice);
    if (script) return <ShowPage reader={reader} script={script} />;
  }
  const sheets = route && 'print' in route ? sheetsOf(route, reader) : [];
  if (sheets.length > 0) return <PrintPage reader={reader} sheets={sheets} />;
  return (
    <main>
      <Heading arrived={false}>{t('popup.card-missing')}</Heading>
      <p>{t('popup.card-missing-more')}</p>
    </main>
  );
}

/** The sheets that can be made of what the address names, the one it asks for first. */
function sheetsOf(
  { print, ids }: Extract<CardRoute, { readonly print: string }>,
  { lang, content, choice }: Reader,
): Sheets {
  if (print === 'scenario') {
    const scenario = selectScenario(content, ids[0] ?? '', choice);
    return scenario ? [{ kind: 'scenario', scenario, lang }] : [];
  }
  const scripts = ids.map((id) => selectScript(content, id, choice)).filter((script) => script !== undefined);
  const [script] = scripts;
  if (!script) return [];
  const wallet = { kind: 'wallet', scripts, lang } as const;
  const sign = { kind: 'door-sign', script, lang } as const;
  if (print === 'door-sign') return [sign, wallet];
  return scripts.length === 1 ? [wallet, sign] : [wallet];
}

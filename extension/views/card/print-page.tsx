import { useState } from 'preact/hooks';
import type { Sheet } from '../../../shared/dom/print-sheet.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Reader } from '../reader.ts';
import { SheetPreview } from './sheet-preview.tsx';

interface PrintPageProps {
  readonly reader: Reader;
  /** What can be printed, the first of them chosen. */
  readonly sheets: readonly Sheet[];
}

/** A sheet as it will come out of the printer, and the button that prints it. */
export function PrintPage({ reader, sheets }: PrintPageProps) {
  const { t } = reader;
  const [kind, setKind] = useState(sheets[0]?.kind);
  const sheet = sheets.find((one) => one.kind === kind);
  return (
    <main class="printing">
      <div class="print-how">
        <Heading arrived={false}>{t(`popup.sheet-${kind}`)}</Heading>
        {sheets.length > 1 && (
          <fieldset class="options">
            <legend>{t('popup.sheet-choose')}</legend>
            {sheets.map((one) => (
              <label key={one.kind}>
                <input
                  type="radio"
                  name="sheet"
                  checked={one.kind === kind}
                  onChange={() => setKind(one.kind)}
                />
                <span>{t(`popup.sheet-${one.kind}`)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <p>{t(`popup.sheet-${kind}-more`)}</p>
        <button type="button" class="plain plain-first" onClick={() => window.print()}>
          <Icon name="print" />
          {t('popup.sheet-print')}
        </button>
      </div>
      {sheet && <SheetPreview sheet={sheet} t={t} />}
    </main>
  );
}

import publisher from 'amparo:publisher';
import { languageName } from '../../shared/i18n/language-name.ts';
import { STATES } from '../../shared/rights/state-code.ts';
import { usePopup } from './reader-context.ts';

/** Everything that is kept on the device, in words. */
export function KeptList() {
  const { reader, kept, outside } = usePopup();
  const { t } = reader;
  const host = publisher.pack && new URL(publisher.pack).host;
  const items = [
    kept.language && t('popup.kept-language', { language: languageName(kept.language) }),
    kept.second && t('popup.kept-second', { language: languageName(kept.second) }),
    kept.state && t('popup.kept-state', { state: STATES.get(kept.state) ?? kept.state }),
    outside?.holds === 'content' && host && t('popup.kept-pack', { host }),
    outside && host && t('popup.kept-keys', { host }),
    kept.pins.length > 0 && t('popup.kept-pins', { count: kept.pins.length }),
  ].filter((item) => typeof item === 'string');
  if (items.length === 0) return <p>{t('popup.kept-nothing')}</p>;
  return (
    <>
      <p>{t('popup.kept-only')}</p>
      <ul class="dots">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

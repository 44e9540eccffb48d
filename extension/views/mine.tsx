import { dropPin } from '../platform/kept.ts';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkRow } from '../ui/link-row.tsx';
import { Words } from '../ui/words.tsx';
import { Choices } from './choices.tsx';
import { pinnedItems } from './pinned-items.ts';
import { PrintButton } from './print-button.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';
import { WayBack } from './way-back.tsx';

/** What the reader keeps at hand, and for whom the screens are made. */
export function Mine({ arrived }: { readonly arrived: boolean }) {
  const { reader, kept, attempt } = usePopup();
  const { t, lang, content, choice } = reader;
  const pins = pinnedItems(content, choice, kept.pins);
  const scripts = pins.map(({ script }) => script).filter((script) => script !== undefined);
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      <Heading arrived={arrived}>{t('popup.mine-title')}</Heading>
      {pins.length === 0 && <p class="lead">{t('popup.mine-how')}</p>}
      {pins.length > 0 && (
        <ul class="rows pins">
          {pins.map((pin) => (
            <li key={pin.id}>
              <LinkRow icon={pin.icon} href={hrefOf(pin.route)}>
                <Words lang={pin.lang} page={lang}>
                  {pin.title}
                </Words>
              </LinkRow>
              <button
                type="button"
                class="drop"
                aria-label={t('popup.unpin-one', { title: pin.title })}
                onClick={() => attempt(dropPin(pin.id))}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {scripts.length > 0 && (
        <section aria-labelledby="wallet">
          <h2 id="wallet">{t('popup.wallet-title')}</h2>
          <p>{t('popup.wallet-more', { count: scripts.length })}</p>
          <div class="acts">
            <PrintButton
              sheet={`wallet/${scripts.map(({ id }) => id).join(',')}`}
              label="popup.wallet-print"
              wide
            />
          </div>
        </section>
      )}
      <Choices />
      <p class="soft">{t('popup.mine-kept')}</p>
      <p>
        <a class="again" href={hrefOf({ screen: 'settings' })}>
          {t('popup.settings-link')}
        </a>
      </p>
    </>
  );
}

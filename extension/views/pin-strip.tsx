import { Icon } from '../ui/icon.tsx';
import { Words } from '../ui/words.tsx';
import { pinnedItems } from './pinned-items.ts';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** As many as stand side by side in the narrowest popup. */
const AT_HAND = 2;

/** The way to one's own page, with the first pins beside it, in one row: storage answers after the first paint, and nothing may move then. */
export function PinStrip() {
  const { reader, kept } = usePopup();
  const { t, lang, content, choice } = reader;
  const pins = pinnedItems(content, choice, kept.pins);
  return (
    <nav class="mine" aria-label={t('popup.mine-title')}>
      <a class="mine-head" href={hrefOf({ screen: 'mine' })}>
        <Icon name="bookmark" />
        <span>{t('popup.mine-title')}</span>
        <Icon name="next" />
      </a>
      {pins.slice(0, AT_HAND).map(({ id, route, title, lang: spoken }) => (
        <a class="mine-pin" key={id} href={hrefOf(route)}>
          <span>
            <Words lang={spoken} page={lang}>
              {title}
            </Words>
          </span>
        </a>
      ))}
    </nav>
  );
}

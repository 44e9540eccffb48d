import { useEffect, useState } from 'preact/hooks';
import { sidePanelOpener } from '../platform/side-panel.ts';
import { usePopup } from './reader-context.ts';

/** Opens the same screens beside the page that is read, where they stay; not there where the browser has no side panel. */
export function OpenBeside() {
  const { reader, attempt } = usePopup();
  const [open, setOpen] = useState<() => Promise<void>>();
  useEffect(() => {
    sidePanelOpener().then(
      (opener) => setOpen(() => opener),
      () => undefined,
    );
  }, []);
  if (!open) return null;
  return (
    <button
      type="button"
      class="as-link"
      onClick={() =>
        attempt(
          open().then(() => window.close()),
          'popup.not-opened',
        )
      }
    >
      {reader.t('popup.open-beside')}
    </button>
  );
}

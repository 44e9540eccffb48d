import { rmSync } from 'node:fs';
import { ExtensionSession } from '../harness/extension-session.ts';
import { writeBlankExtension } from './blank-extension.ts';
import { type Comparison, interleaved } from './figures.ts';

/**
 * Instant (Unix milliseconds) at which the popup is painted and usable. Module scripts run before
 * DOMContentLoaded ends, and ours hydrates synchronously: from then on every control answers.
 */
const READY = `(() => {
  const [navigation] = performance.getEntriesByType('navigation');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  if (!paint || !navigation.domContentLoadedEventEnd) return 0;
  return performance.timeOrigin + Math.max(paint.startTime, navigation.domContentLoadedEventEnd);
})()`;

const NOW = 'performance.timeOrigin + performance.now()';

/** Opens the real toolbar popup of our build and of a blank extension in turn, each in a Chromium of its own. */
export async function popupOpen(runs: number): Promise<Comparison> {
  const blankFolder = writeBlankExtension();
  const ours = await ExtensionSession.launch();
  const blank = await ExtensionSession.launch({ folder: blankFolder });
  try {
    const measured = await interleaved(
      runs,
      () => openOnce(ours),
      () => openOnce(blank),
    );
    return {
      name: 'Popup: opened → painted and usable',
      peerName: 'blank popup',
      ...measured,
      budget: 1.3,
      note: 'Real toolbar popups in two Chromiums, opened in turn by chrome.action.openPopup(). From that call to the later of first contentful paint and the end of DOMContentLoaded, by when our script has hydrated the painted page. The blank popup is one word of HTML without style or script. Browser, profile and worker are warm.',
    };
  } finally {
    await ours.close();
    await blank.close();
    rmSync(blankFolder, { recursive: true, force: true });
  }
}

async function openOnce(session: ExtensionSession): Promise<number> {
  const worker = await session.worker();
  const start = Number(await worker.evaluate(NOW));
  const popup = await session.openToolbarPopup();
  const ready = Number(await popup.waitFor(READY));
  await popup.close();
  return ready - start;
}

/** Hands text to the device's own share sheet; call it straight from a click. `unavailable` where there is none or the browser refuses. */
export async function shareText(text: string): Promise<'shared' | 'cancelled' | 'unavailable'> {
  if (!canShare(text)) return 'unavailable';
  try {
    await navigator.share({ text });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'unavailable';
  }
}

/** Whether the device has a share sheet that takes text. */
export const canShare = (text: string): boolean => {
  // Older browsers and pages without TLS lack both, whatever the types say.
  const device: Partial<Navigator> = navigator;
  return device.canShare?.({ text }) === true;
};

/** Opens the device's own messages with the text written and nobody chosen: `?&` is what both Android and iOS read. */
export const smsHref = (text: string): string => `sms:?&body=${encodeURIComponent(text)}`;

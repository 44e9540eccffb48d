import { PinButton } from './pin-button.tsx';
import { PrintButton } from './print-button.tsx';

/** What to do with a screen besides reading it: keep it at hand, or on paper. `print` as in the card page's address. */
export const KeepRow = ({ pin, print }: { readonly pin: string; readonly print: string }) => (
  <div class="acts">
    <PinButton id={pin} />
    <PrintButton sheet={print} label="popup.print-screen" wide />
  </div>
);

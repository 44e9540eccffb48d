import { defineBackground } from 'wxt/utils/define-background';
import { onInstalled } from '../background/install.ts';
import { onStartup } from '../background/startup.ts';
import { listenToBrowser } from '../platform/browser-events.ts';

export default defineBackground(() => {
  listenToBrowser({ installed: onInstalled, started: onStartup });
  // An extension that is switched off and on again is told of neither.
  void onStartup();
});

import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../background/alarms.ts';
import { onInstalled } from '../background/install.ts';
import { onNotice } from '../background/notices.ts';
import { onTask } from '../background/pages.ts';
import { onAllowed } from '../background/permissions.ts';
import { onStartup, onWake } from '../background/startup.ts';
import { listenToBrowser } from '../platform/browser-events.ts';
import { listenToNotices } from '../platform/notices.ts';
import { listenToPages } from '../platform/worker-tasks.ts';

export default defineBackground(() => {
  listenToBrowser({ installed: onInstalled, started: onStartup, alarm: onAlarm, allowed: onAllowed });
  listenToNotices(onNotice);
  listenToPages(onTask);
  void onWake();
});

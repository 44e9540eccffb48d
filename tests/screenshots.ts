import { buildFirst } from './harness/build-first.ts';
import { demoShots } from './harness/demo-shots.ts';
import { inboxShots } from './harness/inbox-shots.ts';
import { popupShots } from './harness/popup-shots.ts';
import { SHOTS } from './harness/shots.ts';

buildFirst();
await popupShots();
await inboxShots();
await demoShots();
console.log(`Every screen is in ${SHOTS}`);

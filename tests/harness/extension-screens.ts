/** Address of every kind of screen of the popup and the side panel. */
export const SCREENS: readonly string[] = [
  '#/',
  '#/now/door',
  '#/now/street',
  '#/now/work',
  '#/now/door/door',
  '#/scripts',
  '#/say/free',
  '#/say/fear',
  '#/paper',
  '#/paper/signed',
  '#/paper/no-judge',
  '#/mine',
  '#/tell',
  '#/right/core-1',
  '#/hotlines',
  '#/events',
  '#/calendars',
  '#/involved',
  '#/settings',
  '#/corrections',
];

/** Those among them that together hold every kind of part. */
export const VARIED: readonly string[] = [
  '#/',
  '#/now/street',
  '#/say/fear',
  '#/say/free',
  '#/paper/signed',
  '#/mine',
  '#/tell',
];

/** What the card page shows, one of each kind. */
export const CARDS: readonly string[] = [
  '#/print/wallet/silent,lawyer',
  '#/print/wallet/silent',
  '#/print/door-sign/door-admin',
  '#/print/scenario/door',
  '#/show/nothing',
];

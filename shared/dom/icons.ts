/**
 * One set of line icons drawn on a 24 × 24 grid: path data, one constant each so that a bundle carries only what it draws, to be stroked (never filled) at 1.75 with round
 * caps and joins in `currentColor`. They repeat what a word beside them says, so they are hidden from screen readers.
 */
export const doorIcon = [
  'M6 21V4.5A1.5 1.5 0 0 1 7.5 3h9A1.5 1.5 0 0 1 18 4.5V21',
  'M3.5 21h17',
  'M14.5 11.5v2',
] as const;
export const streetIcon = [
  'M13.5 6.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5z',
  'M12.5 9l-1.25 5.5 3.25 2.5 1 4.25',
  'M11.25 14.5 8.5 21.25',
  'M7.25 13.5 8.75 10.25 12.5 9l2.25 3 3 .75',
] as const;
export const workIcon = [
  'M4.5 8h15A1.5 1.5 0 0 1 21 9.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5v-9A1.5 1.5 0 0 1 4.5 8z',
  'M8.5 8V5.5A1.5 1.5 0 0 1 10 4h4a1.5 1.5 0 0 1 1.5 1.5V8',
  'M3 13h18',
  'M12 12v2',
] as const;
export const speechIcon = [
  'M5 4h14a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 16h-7l-4.5 4.5V16H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 4z',
  'M7.5 8.5h9',
  'M7.5 12h5',
] as const;
export const lawIcon = [
  'M12 3.5v17',
  'M8 20.5h8',
  'M5 6.5h14',
  'M5 6.5 2.5 13a2.6 2.6 0 0 0 5 0z',
  'M19 6.5 16.5 13a2.6 2.6 0 0 0 5 0z',
] as const;
export const phoneIcon = [
  'M6 3.5h3L10.5 8l-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a1.5 1.5 0 0 1-1.6 1.5C11.2 19 5 12.8 4.5 5.1A1.5 1.5 0 0 1 6 3.5z',
] as const;
export const calendarIcon = [
  'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-12A1.5 1.5 0 0 1 5.5 5z',
  'M8 3v4',
  'M16 3v4',
  'M4 10h16',
] as const;
export const peopleIcon = [
  'M9 11.5A3.25 3.25 0 1 0 9 5a3.25 3.25 0 0 0 0 6.5z',
  'M2.75 19.5c.4-3 2.9-5 6.25-5s5.85 2 6.25 5',
  'M15.5 5.3a3.25 3.25 0 0 1 0 5.9',
  'M17.5 14.9c2 .7 3.4 2.4 3.75 4.6',
] as const;
export const copyIcon = [
  'M9 8.5h9.5A1.5 1.5 0 0 1 20 10v9.5a1.5 1.5 0 0 1-1.5 1.5H9a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 9 8.5z',
  'M4.5 15.5A1.5 1.5 0 0 1 3 14V4.5A1.5 1.5 0 0 1 4.5 3H14a1.5 1.5 0 0 1 1.5 1.5',
] as const;
export const checkIcon = ['M5 12.5 9.5 17 19 7.5'] as const;
export const stopIcon = ['M8.5 3h7L21 8.5v7L15.5 21h-7L3 15.5v-7z', 'M8 12h8'] as const;
export const infoIcon = ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M12 11v5.5', 'M12 7.5v.01'] as const;
export const shelterIcon = ['M3 11.5 12 4l9 7.5', 'M8 20v-5.5a4 4 0 0 1 8 0V20'] as const;
export const backIcon = ['M19 12H5', 'M11 6l-6 6 6 6'] as const;
export const nextIcon = ['M9.5 6l6 6-6 6'] as const;
export const pinIcon = [
  'M12 21s6.75-6.2 6.75-11.25a6.75 6.75 0 0 0-13.5 0C5.25 14.8 12 21 12 21z',
  'M12 12a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5z',
] as const;
export const clockIcon = ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M12 7v5l3 2'] as const;
export const screenIcon = [
  'M4.5 5h15A1.5 1.5 0 0 1 21 6.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 15.5v-9A1.5 1.5 0 0 1 4.5 5z',
  'M9 20.5h6',
] as const;
export const externalIcon = [
  'M13.5 4.5h6v6',
  'M19.5 4.5 11 13',
  'M18 14v4.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 4 18.5v-11A1.5 1.5 0 0 1 5.5 6H10',
] as const;

export const iconPaths = {
  door: doorIcon,
  street: streetIcon,
  work: workIcon,
  speech: speechIcon,
  law: lawIcon,
  phone: phoneIcon,
  calendar: calendarIcon,
  people: peopleIcon,
  copy: copyIcon,
  check: checkIcon,
  stop: stopIcon,
  info: infoIcon,
  shelter: shelterIcon,
  back: backIcon,
  next: nextIcon,
  pin: pinIcon,
  clock: clockIcon,
  screen: screenIcon,
  external: externalIcon,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type IconName = keyof typeof iconPaths;

/** The icon of a name that comes from content; the information sign where the set has none yet. */
export const iconNamed = (name: string): readonly string[] =>
  Object.entries(iconPaths).find(([known]) => known === name)?.[1] ?? iconPaths.info;

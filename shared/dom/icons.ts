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
export const searchIcon = ['M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14z', 'M15.5 15.5 20.5 20.5'] as const;
export const paperIcon = [
  'M7 3h7.5L19 7.5v12a1.5 1.5 0 0 1-1.5 1.5h-10.5A1.5 1.5 0 0 1 5.5 19.5v-15A1.5 1.5 0 0 1 7 3z',
  'M14 3.5V8h4.5',
  'M9 12h6.5',
  'M9 16.5c1-1.6 2-1.6 2.5-.4s1.5 1 3.5-.6',
] as const;
export const bookmarkIcon = [
  'M7.5 3.5h9A1.5 1.5 0 0 1 18 5v15.5l-6-4.5-6 4.5V5a1.5 1.5 0 0 1 1.5-1.5z',
] as const;
export const printIcon = [
  'M7 8.5v-5h10v5',
  'M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 19 17h-2',
  'M7 14h10v6.5H7z',
] as const;
export const shareIcon = [
  'M12 14.5V3.5',
  'M8 7l4-3.5L16 7',
  'M5.5 12v7A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5v-7',
] as const;
export const soundIcon = [
  'M4 9.5h3.5L12 5.5v13l-4.5-4H4z',
  'M15.5 9a4.25 4.25 0 0 1 0 6',
  'M18 6.5a7.75 7.75 0 0 1 0 11',
] as const;
export const messageIcon = [
  'M5 4.5h14A1.5 1.5 0 0 1 20.5 6v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5z',
  'M4 6.5l8 6.5 8-6.5',
] as const;
export const crossIcon = ['M6 6l12 12', 'M18 6 6 18'] as const;
export const showIcon = [
  'M7.5 3h9A1.5 1.5 0 0 1 18 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 19.5v-15A1.5 1.5 0 0 1 7.5 3z',
  'M9.5 8h5',
  'M9.5 12h5',
  'M9.5 16h2.5',
  'M21.25 9.5v5',
  'M2.75 9.5v5',
] as const;
export const turnIcon = [
  'M19.5 12a7.5 7.5 0 0 1-13.3 4.75',
  'M4.5 12a7.5 7.5 0 0 1 13.3-4.75',
  'M18.25 3.25v4h-4',
  'M5.75 20.75v-4h4',
] as const;
export const exitIcon = [
  'M13.5 20.5h-7A1.5 1.5 0 0 1 5 19V5a1.5 1.5 0 0 1 1.5-1.5h7',
  'M10 12h10.5',
  'M16.5 8l4 4-4 4',
] as const;
export const questionIcon = [
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  'M9.5 9.75a2.5 2.5 0 1 1 3.6 2.25c-.75.4-1.1.85-1.1 1.75',
  'M12 16.75v.01',
] as const;

export const carIcon = [
  'M4 12.5 5.8 7.4A2 2 0 0 1 7.7 6h8.6a2 2 0 0 1 1.9 1.4L20 12.5',
  'M4.5 12.5h15A1.5 1.5 0 0 1 21 14v3.5H3V14a1.5 1.5 0 0 1 1.5-1.5z',
  'M5.5 17.5v2',
  'M18.5 17.5v2',
  'M6.5 15h1.5',
  'M16 15h1.5',
] as const;
export const busIcon = [
  'M6 4h12a1.5 1.5 0 0 1 1.5 1.5V17h-15V5.5A1.5 1.5 0 0 1 6 4z',
  'M4.5 12h15',
  'M12 4v8',
  'M7 17v2.5',
  'M17 17v2.5',
  'M7.5 14.5h1',
  'M15.5 14.5h1',
] as const;
export const schoolIcon = [
  'M2.5 9.5 12 5l9.5 4.5L12 14z',
  'M6.5 11.5v5c3 2.3 8 2.3 11 0v-5',
  'M21.5 9.5v5',
] as const;
export const clinicIcon = [
  'M5.5 4h13A1.5 1.5 0 0 1 20 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-13A1.5 1.5 0 0 1 5.5 4z',
  'M12 8v8',
  'M8 12h8',
] as const;
export const worshipIcon = [
  'M12 6.5c-1.6-1.6-1.6-2.9 0-4.5 1.6 1.6 1.6 2.9 0 4.5z',
  'M9 9h6v12H9z',
  'M12 6.5V9',
  'M5.5 21h13',
] as const;
export const courthouseIcon = [
  'M3.5 9 12 4l8.5 5z',
  'M6 12v5',
  'M12 12v5',
  'M18 12v5',
  'M3.5 20h17',
] as const;
export const checkInIcon = [
  'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-12A1.5 1.5 0 0 1 5.5 5z',
  'M8 3v4',
  'M16 3v4',
  'M8.5 13.5 11 16l4.5-5',
] as const;
export const borderIcon = [
  'M4.5 7.5h4v13h-4z',
  'M3 20.5h18',
  'M8.5 13 21 8.5',
  'M13.25 11.25v4',
  'M17.5 9.75v4',
] as const;
export const protestIcon = [
  'M4 10v4h3.5l8 4.5v-13l-8 4.5z',
  'M8 14.5 9.5 20h2.5l-1.2-4',
  'M18.5 9.5a4 4 0 0 1 0 5',
] as const;
export const detainedIcon = [
  'M5.5 4h13A1.5 1.5 0 0 1 20 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-13A1.5 1.5 0 0 1 5.5 4z',
  'M8 4v16',
  'M12 4v16',
  'M16 4v16',
] as const;
export const fastDeportationIcon = [
  'M12 2.75c1 0 1.6 1 1.6 2.4v4l6.9 4.6v2.1l-6.9-2.2v3.9l2.4 1.9v1.6L12 19.9l-4 1.15v-1.6l2.4-1.9v-3.9l-6.9 2.2v-2.1l6.9-4.6v-4c0-1.4.6-2.4 1.6-2.4z',
] as const;
export const papersIcon = [
  'M9 3.5h6.5l4 4v9a1.5 1.5 0 0 1-1.5 1.5H9A1.5 1.5 0 0 1 7.5 16.5V5A1.5 1.5 0 0 1 9 3.5z',
  'M15 4v4h4.25',
  'M4.5 7.5v12A1.5 1.5 0 0 0 6 21h9',
] as const;
export const familyPlanIcon = [
  'M8 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5z',
  'M3 20c.2-4.5 2-7 5-7s4.8 2.5 5 7',
  'M17 13.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5z',
  'M15.5 17c2.8-1.2 5 .2 5.5 3',
] as const;
export const afterRaidIcon = [
  'M10.5 17.75a7.25 7.25 0 1 0 0-14.5 7.25 7.25 0 0 0 0 14.5z',
  'M15.75 15.75 20.75 20.75',
  'M10.5 10a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5z',
  'M7.25 14.25c.4-1.5 1.6-2.25 3.25-2.25s2.85.75 3.25 2.25',
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
  search: searchIcon,
  paper: paperIcon,
  bookmark: bookmarkIcon,
  print: printIcon,
  share: shareIcon,
  sound: soundIcon,
  message: messageIcon,
  cross: crossIcon,
  show: showIcon,
  turn: turnIcon,
  exit: exitIcon,
  question: questionIcon,
  car: carIcon,
  bus: busIcon,
  school: schoolIcon,
  clinic: clinicIcon,
  worship: worshipIcon,
  courthouse: courthouseIcon,
  'check-in': checkInIcon,
  border: borderIcon,
  protest: protestIcon,
  detained: detainedIcon,
  'fast-deportation': fastDeportationIcon,
  papers: papersIcon,
  'family-plan': familyPlanIcon,
  'after-raid': afterRaidIcon,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type IconName = keyof typeof iconPaths;

/** The icon of a name that comes from content; the neutral information sign where a later pack names one that this version lacks. */
export const iconNamed = (name: string): readonly string[] =>
  Object.entries(iconPaths).find(([known]) => known === name)?.[1] ?? iconPaths.info;

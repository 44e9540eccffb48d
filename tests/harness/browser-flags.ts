/** What keeps Chromium quiet, offline-safe and the same on every run. No sandbox, because test machines run as root in containers. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `--load-extension` alone is ignored unless the other one allows the same folder. */
export const extensionFlags = (folder: string): readonly string[] => [
  `--disable-extensions-except=${folder}`,
  `--load-extension=${folder}`,
];

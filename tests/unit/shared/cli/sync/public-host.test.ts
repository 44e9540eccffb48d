import { expect, it } from 'vitest';
import { isPublicHost } from '../../../../../shared/cli/sync/public-host.ts';

const leads = (...addresses: readonly string[]): Promise<boolean> =>
  isPublicHost('name.example', async () => addresses);

it.each([
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.0.0.8', '100.64.0.1', '169.254.169.254', '172.31.255.255'],
  ...['192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::1', '::', 'fd00::1', 'fe80::1'],
  ...['fec0::1', 'ff02::1', '::ffff:10.0.0.8', '::ffff:7f00:1'],
])('%s is no address of the open internet', async (address) => {
  expect(await leads(address)).toBe(false);
  expect(await leads('93.184.216.34', address)).toBe(false);
});

it.each(['93.184.216.34', '172.32.0.1', '8.8.8.8', '2606:2800:220:1::1', '::ffff:8.8.8.8'])(
  '%s is one',
  async (address) => expect(await leads(address)).toBe(true),
);

it('a name that leads nowhere is none', async () => {
  expect(await leads()).toBe(false);
  expect(await isPublicHost('name.example', () => Promise.reject(new Error('ENOTFOUND')))).toBe(false);
});

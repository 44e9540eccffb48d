import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Addresses under which a name can be reached; rejects where there are none. */
export type LookUp = (name: string) => Promise<readonly string[]>;

export const lookUp: LookUp = async (name) =>
  (await lookup(name, { all: true })).map(({ address }) => address);

/** Whether all addresses of a host are of the open internet: a public name may lead to this machine, or into its network. */
export async function isPublicHost(hostname: string, find: LookUp): Promise<boolean> {
  const addresses = await find(hostname).catch(() => []);
  return addresses.length > 0 && addresses.every((address) => !INSIDE.check(address, familyOf(address)));
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** What is not of the open internet (IANA's special-purpose registries); addresses of the one kind written as the other count too. */
const INSIDE = new BlockList();
for (const net of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
  '::/127',
  '64:ff9b:1::/48',
  'fc00::/7',
  'fe80::/9',
  'ff00::/8',
]) {
  const [address = '', bits] = net.split('/');
  INSIDE.addSubnet(address, Number(bits), familyOf(address));
}

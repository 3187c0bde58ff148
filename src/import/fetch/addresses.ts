import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { SourceError } from '../errors.ts';

/**
 * Whether an address of the Internet Protocol is one that everybody can reach: no loopback, private
 * or link-local one (where clouds keep the keys of their machines), and no IPv6 spelling of such.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.range() === 'unicast';
  if (parsed.range() === 'unicast') return true;
  const inner = innerAddress(parsed);
  return inner !== undefined && isPublic(inner);
}

/** The IPv4 address inside `::ffff:192.0.2.1`, or inside what a NAT64 makes of one. */
function innerAddress(address: ipaddr.IPv6): string | undefined {
  const [a, b, ...rest] = address.parts;
  const isNat64 = a === 0x64 && b === 0xff9b && rest.slice(0, 4).every((part) => part === 0);
  const isMapped =
    address.parts.slice(0, 5).every((part) => part === 0) && address.parts[5] === 0xffff;
  return isNat64 || isMapped ? address.toByteArray().slice(-4).join('.') : undefined;
}

/** Which addresses of the Internet Protocol may be connected to. */
export type Allows = (address: string) => boolean;

/**
 * Refuses a host that is written as an address which is not allowed: no name is looked up for it.
 *
 * @throws SourceError
 */
export function requireAllowedHost(hostname: string, allows: Allows): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(address) && !allows(address)) throw new SourceError(notPublic(address));
}

/**
 * Looks names up for connections, and gives no address away unless all are allowed. The check is made
 * of the very addresses that are connected to, so a name cannot change its mind in between.
 */
export function createLookup(allows: Allows): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const hidden = error ? undefined : addresses.find(({ address }) => !allows(address));
      const fault = hidden ? new SourceError(notPublic(hidden.address)) : error;
      if (fault) return callback(fault, '');
      const [first] = addresses;
      if (options.all) return callback(null, addresses);
      callback(null, first?.address ?? '', first?.family);
    });
  };
}

function notPublic(address: string): string {
  return `is at ${address}, which is no public address (--allow-private fetches it all the same)`;
}

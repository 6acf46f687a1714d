/** Who can open an address: everybody, only this computer or its network, or only this computer's disk. */
export type Reach = 'public' | 'private' | 'file';

const PRIVATE_HOSTS = [
  /(^|\.)localhost$/,
  /\.(local|lan|home|internal|intranet|test|home\.arpa)$/,
  /^\[(::1?|f[cd][0-9a-f]*:.*|fe[89ab][0-9a-f]*:.*)\]$/,
  /^(0|10|127)\./,
  /^192\.168\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
];

/** Who can open an address; a name without a dot is one of a local network. */
export function reachOf(address: URL): Reach {
  const { protocol, hostname } = address;
  if (protocol !== 'http:' && protocol !== 'https:') return 'file';
  const host = hostname.replace(/\.$/, '');
  const isName = !host.startsWith('[');
  const isPrivate = PRIVATE_HOSTS.some((pattern) => pattern.test(host));
  return isPrivate || (isName && !host.includes('.')) ? 'private' : 'public';
}

/** An address that somebody typed, without query and hash; null where no phone could open it. */
export function publishedAddress(typed: string): string | null {
  const text = typed.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  const hasLogin = url.username !== '' || url.password !== '';
  return hasLogin || reachOf(url) !== 'public' ? null : `${url.origin}${url.pathname}`;
}

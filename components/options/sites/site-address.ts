export type SiteAddress = { host: string; pattern: string } | { fault: string };

const NOT_AN_ADDRESS = 'This is not an address. Write it as in the address bar, for example help.company.com.';

/**
 * The origin that a rep means by what they typed or pasted: an address, with or without its path.
 * One host only, never a whole domain: the permission that is asked for covers nothing else.
 */
export function siteAddress(typed: string): SiteAddress {
  const text = typed.trim();
  if (text === '') return { fault: 'Write the address of your helpdesk first.' };
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    return { fault: NOT_AN_ADDRESS };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { fault: 'Only addresses that begin with https or http can be read.' };
  if (url.hostname.includes('*')) return { fault: 'Write one address without a star. Each address is allowed by itself.' };
  const isPlain = /^[\p{L}\p{N}.-]+$/u.test(url.hostname) && !url.hostname.startsWith('.');
  const isWhole = url.hostname.includes('.') || url.hostname === 'localhost';
  if (!isPlain || !isWhole) return { fault: NOT_AN_ADDRESS };
  // Match patterns know no ports; the host without its port covers them all.
  return { host: url.hostname, pattern: `${url.protocol}//${url.hostname}/*` };
}

import type { Message, Requester } from '@/utils/ticket/ticket';

const ADDRESS = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;
const HONORIFIC = /^(mr|mrs|ms|miss|mx|dr|prof|sir|dame|herr|frau|hr|fr|m|mme|mlle|sr|sra|dhr|mevr)\.?$/i;
/** Mailboxes that belong to a role and not to a person. */
const ROLE =
  /^(info|office|support|help|sales|contact|kontakt|admin|billing|accounts?|mail|team|hello|service|noreply|no-reply)$/i;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "anna.berg@example.com" may be Anna Berg; a guess, marked as one. */
function fromAddress(address: string): Requester | undefined {
  const words = address
    .split('@')[0]!
    .replace(/\+.*/, '')
    .split(/[._-]+/)
    .filter((word) => /^\p{L}{2,}$/u.test(word));
  if (words.length === 0 || ROLE.test(words[0]!)) return undefined;
  const name = words.map(capitalised).join(' ');
  return { name, firstName: capitalised(words[0]!), from: 'email' };
}

/** Where the page names no requester: the one name that stands on all of the customer's messages. */
export function onlyCustomer(messages: readonly Pick<Message, 'author' | 'authorName'>[]): string | undefined {
  const names = new Set(messages.filter(({ author }) => author === 'customer').map(({ authorName }) => authorName));
  return names.size === 1 ? [...names][0] : undefined;
}

/**
 * The requester from what the page shows as their name: "Berg, Anna", "Dr. Anna Berg", "Anna Berg <a@b.c>" or a bare address.
 * Undefined when nothing in it is a name.
 */
export function requesterFrom(shown: string | undefined): Requester | undefined {
  if (!shown) return undefined;
  const address = ADDRESS.exec(shown)?.[0];
  const bare = shown
    .replace(/<[^<>]*>/g, ' ')
    .replace(ADDRESS, ' ')
    .replace(/[<>()[\]"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}/u.test(bare)) return address ? fromAddress(address) : undefined;
  const [last, first] = bare.split(/\s*,\s*/, 2);
  const words = (first ? `${first} ${last}` : bare).split(' ').filter((word) => word !== '');
  const titles = words.findIndex((word) => !HONORIFIC.test(word));
  const name = words.slice(Math.max(0, titles)).join(' ');
  // "Dr Berg" has no first name; the title stays, so that nobody is greeted by surname alone.
  const firstName = titles > 0 && words.length === titles + 1 ? words.join(' ') : words[Math.max(0, titles)]!;
  return { name, firstName, from: 'page' };
}

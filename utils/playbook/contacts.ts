import { z } from '@/utils/ticket/schema';

const crisisContactSchema = z
  .strictObject({
    name: z.string().check(z.minLength(1)),
    phone: z.optional(z.string()),
    /** How to reach them by text message, in words. */
    text: z.optional(z.string()),
    url: z.optional(z.string().check(z.regex(/^https:\/\//))),
    hours: z.optional(z.string()),
    /** Where the entry was read. */
    source: z.string().check(z.regex(/^https:\/\//)),
  })
  .check(
    z.refine(
      (contact) => Boolean(contact.phone ?? contact.text ?? contact.url),
      'needs a phone number, a text line or an address',
    ),
  );

const regionSchema = z.strictObject({
  /** ISO 3166-1 alpha-2, or `INT` for any other place. */
  region: z.string().check(z.regex(/^([A-Z]{2}|INT)$/)),
  name: z.string(),
  emergency: z.optional(z.string()),
  contacts: z.array(crisisContactSchema),
});
export type ContactRegion = z.infer<typeof regionSchema>;

export const contactsSchema = z.strictObject({
  version: z.literal(1),
  /** ISO date on which every entry was last looked up. */
  reviewed: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  review_every_days: z.int().check(z.minimum(1)),
  notice: z.string(),
  regions: z.array(regionSchema).check(z.minLength(1)),
});
export type Contacts = z.infer<typeof contactsSchema>;

/** What to show of the crisis contacts for one place. */
export interface ContactsForRegion {
  region: ContactRegion;
  /** False when the wanted region has no entry and the international one stands in. */
  exact: boolean;
  reviewed: string;
  /** The review date has passed: say so, and ask the rep to check the number before giving it. */
  overdue: boolean;
  notice: string;
}

/**
 * The contacts for a region, falling back to `INT`, then to the first region of the file.
 * @param now ISO 8601; decides only whether the review is overdue.
 */
export function contactsFor(contacts: Contacts, region: string, now: string): ContactsForRegion {
  const wanted = contacts.regions.find((entry) => entry.region === region.toUpperCase());
  const found = wanted ?? contacts.regions.find((entry) => entry.region === 'INT') ?? contacts.regions[0]!;
  const due = Date.parse(contacts.reviewed) + contacts.review_every_days * 86_400_000;
  return {
    region: found,
    exact: found === wanted,
    reviewed: contacts.reviewed,
    overdue: Date.parse(now) > due,
    notice: contacts.notice,
  };
}

import { useSettings } from '@/components/data/use-settings';
import { CopyButton } from '@/components/panel/copy-button';
import { useWorkplace } from '@/components/suggestions/workplace';
import { Section } from '@/components/ui/section';
import { type ContactRegion, contactsFor } from '@/utils/playbook/contacts';
import styles from './contacts.module.css';

/** The region of the browser's own language, e.g. "GB" of en-GB. */
function browserRegion(): string {
  return new Intl.Locale(navigator.language).maximize().region ?? 'INT';
}

type Contact = ContactRegion['contacts'][number];

/** How and when a contact can be reached. */
function reached({ phone, text, url, hours }: Contact): string {
  return [phone, text, url, hours].filter(Boolean).join(', ');
}

/** A date without a time, e.g. 2026-11-21, in words; the day does not shift with the rep's time zone. */
function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** One contact as a line to give to someone. */
function line(contact: Contact): string {
  return `${contact.name}, ${reached(contact)}`;
}

/** Where a person in crisis can turn, for the rep's region, with the date on which it was last checked. */
export function CrisisContacts() {
  const { contacts } = useWorkplace();
  const chosen = useSettings()?.settings.region ?? 'auto';
  const { region, exact, reviewed, overdue, notice } = contactsFor(
    contacts,
    chosen === 'auto' ? browserRegion() : chosen,
    new Date().toISOString(),
  );
  return (
    <Section title="Contacts in a crisis">
      <p>
        {exact ? `${region.name}.` : 'No entry for your region, so these are for any place.'}
        {region.emergency && ` In immediate danger: ${region.emergency}.`}
      </p>
      <ul className={styles.list} aria-label="Contacts in a crisis">
        {region.contacts.map((contact) => (
          <li key={contact.name} className={styles.contact}>
            <span>
              <strong>{contact.name}</strong>
              <span>{reached(contact)}</span>
            </span>
            <CopyButton text={() => line(contact)} said={`Copied: ${contact.name}.`}>
              Copy
            </CopyButton>
          </li>
        ))}
      </ul>
      <p className={styles.notice}>
        {notice} List compiled on {dayInWords(reviewed)}.
        {overdue && ' That is too long ago: check each number before you give it.'}
      </p>
    </Section>
  );
}

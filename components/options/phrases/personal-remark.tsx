import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PersonalKind } from '@/utils/store/redaction/personal-kinds';
import { findPersonal, redact } from '@/utils/store/redaction/redact';

const KIND_WORDS: Record<PersonalKind, string> = {
  iban: 'an account number',
  card: 'a card number',
  email: 'an e-mail address',
  phone: 'a phone number',
  reference: 'an order or customer number',
  name: 'a name',
};

/** Placeholders hold dots and underscores, no personal data, and must stay whole. */
const withoutPlaceholders = (text: string) => text.replace(/\{\{.*?\}\}/gs, (part) => ' '.repeat(part.length));

interface PersonalRemarkProps {
  text: string;
  onChange: (text: string) => void;
}

/** Warns when a phrase to be kept carries what may be a customer's own data, as after pasting from a reply. */
export function PersonalRemark({ text, onChange }: PersonalRemarkProps) {
  const found = findPersonal(withoutPlaceholders(text));
  if (found.length === 0) return null;
  const kinds = [...new Set(found.map(({ kind }) => KIND_WORDS[kind]))].join(' and ');
  return (
    <Notice
      look="caution"
      title={`There seems to be ${kinds} in the words.`}
      actions={<Button onClick={() => onChange(redact(text))}>Take it out</Button>}
    >
      <p>A phrase is kept and used with other customers. Leave it only if it is your team’s own.</p>
    </Notice>
  );
}

import type { CustomerNoun, Reading } from '@/utils/ticket/reading';
import type { Requester, Ticket } from '@/utils/ticket/ticket';
import { asPlainValue } from './plain-value';
import { deadlineDate, promisedDate } from './said-dates';

/** A placeholder that a phrase may use. */
export interface Placeholder {
  /** Its name in Zendesk's writing. */
  path: string;
  /** The same thing in other helpdesks' names. */
  aliases?: string[];
  /** What to ask the rep for when it cannot be filled. */
  label: string;
  /** Absent for what only the rep knows. */
  value?: (ticket: Ticket, reading: Reading) => string | undefined;
  /** Offered in the gap, to be confirmed. */
  guess?: (ticket: Ticket, reading: Reading) => string | undefined;
}

/** The reader puts the most telling noun last, in the agent's voice. */
const said = (kind: CustomerNoun['kind']) => (_: Ticket, reading: Reading) =>
  reading.nouns.findLast((noun) => noun.kind === kind)?.said;
const TITLE = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|madam|herr|frau|m|mme)\.?$/i;
const onPage = (ticket: Ticket) => (ticket.requester?.from === 'page' ? ticket.requester : undefined);
/** "Dr. Heinz" is addressed whole: "Dr." alone is no first name. */
const addressed = (one: Requester | undefined) => (one && TITLE.test(one.firstName) ? one.name : one?.firstName);
const guessed = (ticket: Ticket) => (ticket.requester?.from === 'email' ? ticket.requester : undefined);
const lastName = (name: string | undefined) => name?.trim().split(/\s+/).slice(1).join(' ');
const agentFirst = (ticket: Ticket) => ticket.agentName?.trim().split(/\s+/)[0];

const FILLS: Record<string, string> = {
  when: 'By when',
  next_step: 'What happens next',
  cause: 'What went wrong',
  remedy: 'What you will do to put it right',
  option_a: 'First option',
  option_b: 'Second option',
  colleague: "Colleague's name",
  amount: 'Amount',
  detail: 'The detail',
  summary: 'What you have understood',
  team: 'Which team',
  limit: 'What cannot be done',
  reason: 'The reason',
};

export const PLACEHOLDERS: readonly Placeholder[] = [
  {
    path: 'ticket.requester.first_name',
    aliases: ['ticket.requester.firstname', 'ticket.customer.firstname', 'ticket.customer.first_name'],
    label: "Customer's first name",
    value: (ticket) => addressed(onPage(ticket)),
    guess: (ticket) => addressed(guessed(ticket)),
  },
  {
    path: 'ticket.requester.last_name',
    aliases: ['ticket.requester.lastname', 'ticket.customer.lastname', 'ticket.customer.last_name'],
    label: "Customer's last name",
    value: (ticket) => lastName(onPage(ticket)?.name),
    guess: (ticket) => lastName(guessed(ticket)?.name),
  },
  {
    path: 'ticket.requester.name',
    aliases: ['ticket.customer.name'],
    label: "Customer's name",
    value: (ticket) => onPage(ticket)?.name,
    guess: (ticket) => guessed(ticket)?.name,
  },
  { path: 'ticket.id', label: 'Ticket number', value: (ticket) => ticket.id },
  { path: 'ticket.title', aliases: ['ticket.subject'], label: 'Subject', value: (ticket) => ticket.subject },
  {
    path: 'current_user.first_name',
    aliases: ['current_user.firstname', 'ticket.assignee.first_name'],
    label: 'Your first name',
    value: agentFirst,
  },
  {
    path: 'current_user.name',
    aliases: ['ticket.agent.name', 'ticket.assignee.name'],
    label: 'Your name',
    value: (ticket) => ticket.agentName,
  },
  { path: 'said.thing', label: 'The thing it is about', value: said('thing') },
  { path: 'said.reference', label: 'Order or reference', value: said('reference') },
  { path: 'said.amount', label: 'Amount they named', value: said('amount') },
  {
    path: 'said.promised',
    label: 'The date that was promised',
    value: (_, reading) => promisedDate(reading),
    guess: said('date'),
  },
  { path: 'said.deadline', label: 'Their deadline', value: (_, reading) => deadlineDate(reading), guess: said('date') },
  { path: 'said.date', label: 'Date', value: said('date') },
  ...Object.entries(FILLS).map(([name, label]) => ({ path: `fill.${name}`, label })),
];

const BY_NAME = new Map(PLACEHOLDERS.flatMap((one) => [one.path, ...(one.aliases ?? [])].map((name) => [name, one] as const)));

/** The placeholder of that name in any helpdesk's writing. */
export function placeholderNamed(name: string): Placeholder | undefined {
  return BY_NAME.get(name);
}

/** Its value for a ticket, made safe to stand in a reply; undefined when the ticket does not hold it. */
export function filledValue(placeholder: Placeholder, ticket: Ticket, reading: Reading): string | undefined {
  const value = placeholder.value?.(ticket, reading);
  return value ? asPlainValue(value) || undefined : undefined;
}

const OUTPUT = /\{\{-?\s*([\w.-]+)\s*(\|[^}]*)?-?\}\}/g;

/** A phrase as a person reads it in a list: each placeholder by what it stands for, e.g. `[By when]`. An unknown one stays as it is written. */
export function withGapNames(text: string): string {
  return text.replace(OUTPUT, (written, name: string) => {
    const label = placeholderNamed(name)?.label;
    return label === undefined ? written : `[${label}]`;
  });
}

/** Names of the placeholders that a text puts out, in order, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(OUTPUT)].map((match) => match[1]!))];
}

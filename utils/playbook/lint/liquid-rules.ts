import { Liquid } from 'liquidjs';
import { placeholderNamed, placeholdersIn } from '@/utils/playbook/placeholders';
import { spotsOf } from './find-words';
import type { WordingRule } from './rule';

const engine = new Liquid({ strictFilters: true, parseLimit: 20_000 });
const MAX_GAPS = 3;

function parseFault(text: string): string | undefined {
  try {
    engine.parse(text);
    return undefined;
  } catch (fault) {
    return (fault as Error).message.split('\n')[0];
  }
}

/** Rules on placeholders. */
export const liquidRules: WordingRule[] = [
  {
    id: 'liquid-broken',
    message: 'Not valid Liquid.',
    why: 'A phrase that cannot be filled cannot be shown.',
    good: ['{% if ticket.requester.first_name %}Dear {{ticket.requester.first_name}}{% endif %}'],
    bad: ['Dear {{ticket.requester.first_name', '{% if ticket.id %}Dear', '{{ ticket.id | nosuchfilter }}', 'Dear }} you'],
    everyAudience: true,
    find: (text) => {
      const fault =
        parseFault(text) ??
        (/\}\}|%\}/.test(text.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, '')) ? 'braces are closed that were not opened' : undefined);
      return fault ? [{ start: 0, end: text.length, message: `Not valid Liquid: ${fault}.` }] : [];
    },
  },
  {
    id: 'placeholder-unknown',
    message: 'A placeholder that is not known.',
    why: 'It can never be filled, so that it is a gap in every ticket.',
    good: ['Dear {{ticket.requester.first_name}}'],
    bad: ['Dear {{customer.nickname}}'],
    everyAudience: true,
    find: (text) =>
      spotsOf(text, /\{\{-?\s*([\w.-]+)[^}]*\}\}/g, (words) => `${words} is not a known placeholder.`).filter(
        ({ start, end }) => {
          const [name] = placeholdersIn(text.slice(start, end));
          return name !== undefined && !placeholderNamed(name);
        },
      ),
  },
  {
    id: 'too-many-gaps',
    message: `More than ${MAX_GAPS} gaps for the rep to fill.`,
    why: 'Filling four holes takes longer than writing the sentence.',
    good: ['I will {{fill.next_step}} by {{fill.when}}.'],
    bad: ['{{fill.cause}}, {{fill.remedy}}, {{fill.when}}, {{fill.detail}}'],
    everyAudience: true,
    find: (text) =>
      placeholdersIn(text).filter((name) => name.startsWith('fill.')).length > MAX_GAPS ? [{ start: 0, end: text.length }] : [],
  },
];

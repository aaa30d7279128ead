import { describe, expect, it } from 'vitest';
import { findingsOfThread, type ReadTurn, type Reply } from '@/utils/reader/thread-findings';
import { type Facet, LABELS, type Label } from '@/utils/ticket/labels';
import type { Finding, Level } from '@/utils/ticket/reading';

const facetOf = (label: Label) =>
  (Object.keys(LABELS) as Facet[]).find((facet) => (LABELS[facet] as readonly Label[]).includes(label))!;
const found = (label: Label, level: Level = 'sure') =>
  ({ facet: facetOf(label), label, level, probability: 0.9, evidence: [] }) as Finding;
const turn = (place: number, heat: number, ...findings: Finding[]): ReadTurn => ({
  reading: { messageId: `m${place}`, heat, heatEvidence: [], findings },
  place,
  words: findings.map(({ label }) => label).join(' '),
  current: true,
});
const reply = (place: number, words: string): Reply => ({ messageId: `m${place}`, words, place });
const labels = (turns: ReadTurn[], replies: Reply[] = []) => findingsOfThread(turns, replies).map(({ finding }) => finding.label);

describe('findings of a thread', () => {
  it('come in the order of importance, people first', () => {
    const mixed = [
      'refund',
      'angry',
      'churn',
      'urgent',
      'escalation',
      'abuse',
      'legal',
      'security',
      'vulnerable',
      'safety',
      'threat',
      'self_harm',
    ] as const;
    expect(labels([turn(0, 3, ...mixed.map((label) => found(label)))])).toEqual([
      'self_harm',
      'threat',
      'safety',
      'vulnerable',
      'security',
      'legal',
      'abuse',
      'escalation',
      'urgent',
      'churn',
      'angry',
      'refund',
    ]);
  });

  it('put what the reader is unsure of behind, but never self-harm', () => {
    expect(labels([turn(0, 2, found('legal', 'unsure'), found('churn'), found('self_harm', 'unsure'))])).toEqual([
      'self_harm',
      'churn',
      'legal',
    ]);
  });

  it('name each label once, by its newest message', () => {
    const [finding, ...others] = findingsOfThread([turn(0, 2, found('legal')), turn(2, 2, found('legal'))], []);
    expect(finding).toMatchObject({ messageId: 'm2' });
    expect(others).toEqual([]);
  });

  it('do not let a mere suspicion replace what was said plainly', () => {
    const [finding] = findingsOfThread([turn(0, 2, found('legal')), turn(2, 2, found('legal', 'unsure'))], []);
    expect(finding).toMatchObject({ messageId: 'm0', finding: { level: 'sure' } });
  });

  it('forget a tone once a reply and another message have come after it', () => {
    expect(labels([{ ...turn(0, 3, found('angry')), current: false }, turn(2, 0)])).toEqual([]);
  });

  it.each([
    ['escalation', 'I have passed your complaint to my manager.', 'I will look into it.'],
    ['legal', 'Our complaints team will send you the final response.', 'Could you send a photo?'],
    ['security', 'I have blocked the card and reversed the payment.', 'Which browser do you use?'],
    ['self_harm', 'Samaritans can be reached on 116 123, day and night. Are you safe now?', 'Please fill in the form.'],
    ['safety', 'Please stop using it and unplug it. Are you hurt?', 'The invoice is attached.'],
    ['urgent', 'You will have it by tomorrow.', 'Thank you for your patience.'],
    ['abuse', 'I will gladly help, as long as we can keep this respectful.', 'The invoice is attached.'],
    ['refund', 'The refund is on its way to your card.', 'Could you send a photo?'],
  ] as const)('count %s as answered only by a reply that takes it up', (label, takesUp, passesOver) => {
    const answered = (words: string, place = 1) =>
      findingsOfThread([turn(0, 2, found(label))], [reply(place, words)])[0]?.answered;
    expect(answered(takesUp)).toBe(true);
    expect(answered(passesOver)).toBe(false);
    expect(answered(takesUp, -1)).toBe(false);
  });

  it('settle with plain thanks after a reply, except where people or law are concerned', () => {
    const thread = [turn(0, 3.5, found('abuse'), found('legal')), turn(2, 0, found('grateful'))];
    const answered = Object.fromEntries(
      findingsOfThread(thread, [reply(1, 'Done.')]).map(({ finding, answered }) => [finding.label, answered]),
    );
    expect(answered).toMatchObject({ abuse: true, legal: false });
  });
});

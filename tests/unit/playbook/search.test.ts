import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePlaybooks } from '@/modules/playbooks/compile';
import { buildIndex, search } from '@/utils/playbook/search';

const { packs } = compilePlaybooks(join(process.cwd(), 'playbooks'));
const index = buildIndex(packs);
const found = (query: string) => search(index, query).map(({ phrase }) => phrase);

describe('search', () => {
  it('finds by words of the text', () => {
    expect(found('insults')[0]?.text).toContain('insults');
  });

  it('forgives a typo', () => {
    expect(found('refnud').some(({ text }) => text.includes('refund'))).toBe(true);
  });

  it('takes a word that phrases use as it stands', () => {
    const parcels = found('parcel').map((phrase) => JSON.stringify(phrase));
    expect(parcels.length).toBeGreaterThan(0);
    expect(parcels.filter((phrase) => !phrase.includes('parcel'))).toEqual([]);
  });

  it('finds while a word is being typed', () => {
    expect(found('apolo').length).toBeGreaterThan(0);
  });

  it('finds by stage and label', () => {
    expect(
      found('boundary threat')
        .slice(0, 3)
        .every(({ stage }) => stage === 'boundary'),
    ).toBe(true);
  });

  it('finds nothing for nothing', () => {
    expect(found('   ')).toEqual([]);
  });
});

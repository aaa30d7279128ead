import { create } from 'zustand';
import type { AuthorityRow, AuthorityTable } from '@/utils/playbook/authority';

interface DraftState {
  /** Absent until something was changed; what is stored is then shown. */
  draft: AuthorityTable | undefined;
  set(draft: AuthorityTable | undefined): void;
}

/** The table as it stands in the fields, kept while the rep looks at another section. */
export const useAuthorityDraft = create<DraftState>()((set) => ({
  draft: undefined,
  set: (draft) => set({ draft }),
}));

/** A row to be filled in, with an id that no other row has. */
export function emptyRow(rows: readonly AuthorityRow[]): AuthorityRow {
  const taken = new Set(rows.map(({ id }) => id));
  let number = rows.length + 1;
  while (taken.has(`row-${number}`)) number++;
  return { id: `row-${number}`, cause: '', offer: '', ask: '' };
}

/** Without the keys that hold nothing. */
export function tidiedRow(row: AuthorityRow): AuthorityRow {
  const entries = Object.entries(row).filter(
    ([key, value]) => ['cause', 'offer', 'ask'].includes(key) || (value !== undefined && value !== '' && String(value) !== ''),
  );
  return Object.fromEntries(entries) as AuthorityRow;
}

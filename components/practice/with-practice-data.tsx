import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { type PracticeData, usePracticeData } from './use-practice-data';

/** Shows a view once scenarios and reader are loaded, and says so when they cannot be. */
export function WithPracticeData({ children }: { children: (data: PracticeData) => ReactNode }) {
  const data = usePracticeData();
  if (data === 'failed') {
    return (
      <EmptyState icon="caution" title="The scenarios could not be loaded">
        <p>A file of the extension is missing or damaged. Installing Evenkeel again puts it back; your own data stays.</p>
      </EmptyState>
    );
  }
  return data ? children(data) : <p role="status">Loading the scenarios…</p>;
}

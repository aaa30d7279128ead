import { usePractice } from '@/components/practice/practice-state';
import { usePracticeData } from '@/components/practice/use-practice-data';
import { EmptyState } from '@/components/ui/empty-state';
import { ConversationView } from './conversation-view';
import { ScenarioList } from './scenario-list';

/** The scenarios to choose from, or the conversation that is going on. */
export default function ConversationsSection() {
  const data = usePracticeData();
  const conversation = usePractice((state) => state.conversation);
  if (data === 'failed') {
    return (
      <EmptyState icon="caution" title="The scenarios could not be loaded">
        <p>A file of the extension is missing or damaged. Installing Evenkeel again puts it back; your own data stays.</p>
      </EmptyState>
    );
  }
  if (!data) return <p role="status">Loading the scenarios…</p>;
  return conversation ? <ConversationView conversation={conversation} model={data.model} /> : <ScenarioList data={data} />;
}

import { usePractice } from '@/components/practice/practice-state';
import { WithPracticeData } from '@/components/practice/with-practice-data';
import { ConversationView } from './conversation-view';
import { ScenarioList } from './scenario-list';

/** The scenarios to choose from, or the conversation that is going on. */
export default function ConversationsSection() {
  const conversation = usePractice((state) => state.conversation);
  return (
    <WithPracticeData>
      {(data) =>
        conversation ? <ConversationView conversation={conversation} model={data.model} /> : <ScenarioList data={data} />
      }
    </WithPracticeData>
  );
}

import { useState } from 'react';
import type { PracticeData } from '@/components/practice/use-practice-data';
import { WithPracticeData } from '@/components/practice/with-practice-data';
import { ImportScenarios } from './import-scenarios';
import { OwnScenarios } from './own-scenarios';
import { ScenarioEditor } from './scenario-editor';
import styles from './scenarios.module.css';
import { type Start, StartScenario } from './start-scenario';

/** Own and team scenarios: write, check, keep, hand on. */
export default function ScenariosSection() {
  return <WithPracticeData>{(data) => <Scenarios data={data} />}</WithPracticeData>;
}

function Scenarios({ data }: { data: PracticeData }) {
  const [start, setStart] = useState<Start>();
  if (start) return <ScenarioEditor key={start.id ?? 'new'} start={start} data={data} onLeave={() => setStart(undefined)} />;
  return (
    <div className={styles.view}>
      <OwnScenarios own={data.own} onEdit={setStart} />
      <StartScenario scenarios={data.scenarios} onStart={setStart} />
      <ImportScenarios own={data.own} />
    </div>
  );
}

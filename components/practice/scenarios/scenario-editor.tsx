import { useEffect, useRef, useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { FileRefused } from '@/components/options/frame/file-refused';
import { useGuardAgainstLeaving } from '@/components/options/frame/guard-against-leaving';
import { ThrowAwayDialog } from '@/components/options/phrases/throw-away-dialog';
import { usePractice } from '@/components/practice/practice-state';
import type { PracticeData } from '@/components/practice/use-practice-data';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { endingOf } from '@/utils/practice/conversation';
import { playThrough } from '@/utils/practice/playthrough';
import type { Scenario } from '@/utils/practice/scenario';
import { type FileFault, readScenarios } from '@/utils/practice/scenario-file';
import { saveScenarios } from '@/utils/store/practice';
import styles from './scenarios.module.css';
import type { Start } from './start-scenario';

interface ScenarioEditorProps {
  start: Start;
  data: PracticeData;
  onLeave: () => void;
}

/** One scenario as YAML, with the linter beside it. Only what the linter accepts is kept; the text is never thrown away unasked. */
export function ScenarioEditor({ start, data, onLeave }: ScenarioEditorProps) {
  const begin = usePractice((state) => state.begin);
  const [yaml, setYaml] = useState(start.yaml);
  const [saved, setSaved] = useState(start.id === undefined ? undefined : start.yaml);
  const [faults, setFaults] = useState<readonly FileFault[]>([]);
  const [said, setSaid] = useState('');
  const [leaving, setLeaving] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const changed = yaml !== saved;
  useGuardAgainstLeaving(changed);

  const check = async (): Promise<Scenario | undefined> => {
    const read = await readScenarios(yaml);
    if ('faults' in read) {
      setFaults(read.faults);
      setSaid('');
      return undefined;
    }
    setFaults([]);
    const [scenario, another] = read.scenarios;
    if (!another) return scenario;
    setFaults([{ line: 1, place: 'scenarios', reason: 'holds several; edit one at a time, or import the file' }]);
    return undefined;
  };
  const lint = async () => {
    const scenario = await check();
    if (scenario) setSaid(pathWords(scenario, data));
  };
  const save = async (): Promise<Scenario | undefined> => {
    const scenario = await check();
    if (!scenario || !(await keep(saveScenarios(database, [scenario], 'own', Date.now())))) return undefined;
    setSaved(yaml);
    setSaid('Saved in this browser.');
    return scenario;
  };
  const play = async () => {
    const scenario = await save();
    if (!scenario) return;
    begin(scenario);
    location.hash = 'conversations';
  };
  return (
    <div className={styles.view}>
      <TextArea
        ref={box}
        label="The scenario"
        hint="YAML. Check says, line by line, what does not hold together, and plays your paths."
        className={styles.editor}
        rows={24}
        spellCheck={false}
        value={yaml}
        onChange={(event) => setYaml(event.target.value)}
      />
      <div className={styles.actions}>
        <Button onClick={lint}>Check</Button>
        <Button look="main" onClick={save}>
          Save
        </Button>
        <Button onClick={play}>Save and play</Button>
        <Button look="quiet" onClick={() => (changed ? setLeaving(true) : onLeave())}>
          Back
        </Button>
      </div>
      <p role="status">{said}</p>
      {faults.length > 0 && <FileRefused title="Not saved yet: this does not hold together" faults={faults} />}
      <ThrowAwayDialog open={leaving} onKeep={() => setLeaving(false)} onThrowAway={onLeave} />
    </div>
  );
}

/** Where the scenario's own paths really lead. */
function pathWords({ paths, ...scenario }: Scenario, { model }: PracticeData): string {
  const wrong = (['good', 'poor', 'abusive'] as const).flatMap((name) => {
    const reached = endingOf(playThrough({ ...scenario, paths }, paths[name].replies, model))?.ending ?? 'no ending';
    return reached === paths[name].ending ? [] : [`the ${name} path comes to "${reached}" and not to "${paths[name].ending}"`];
  });
  return wrong.length === 0
    ? 'It holds together, and every path comes to its ending.'
    : `It holds together, but ${wrong.join('; ')}.`;
}

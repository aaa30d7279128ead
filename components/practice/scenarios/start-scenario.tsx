import { useState } from 'react';
import { Block } from '@/components/options/frame/block';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import type { Scenario } from '@/utils/practice/scenario';
import { writeScenarios } from '@/utils/practice/scenario-file';
import styles from './scenarios.module.css';

/** What the editor opens with. */
export interface Start {
  /** Of the kept scenario that is edited; absent for a new one. */
  id?: string;
  yaml: string;
}

interface StartScenarioProps {
  scenarios: readonly Scenario[];
  onStart: (start: Start) => void;
}

/** A new scenario always begins as a copy: a working customer is easier to change than an empty page to fill. */
export function StartScenario({ scenarios, onStart }: StartScenarioProps) {
  const [chosen, setChosen] = useState('');
  const model = scenarios.find(({ id }) => id === chosen) ?? scenarios[0];
  const taken = new Set(scenarios.map(({ id }) => id));
  const begin = async () => {
    if (!model) return;
    let number = 2;
    while (taken.has(`${model.id}-${number}`)) number += 1;
    const copy = { ...model, id: `${model.id}-${number}`, title: `${model.title} (copy)`.slice(0, 80) };
    onStart({ yaml: await writeScenarios([copy], copy.title) });
  };
  return (
    <Block title="Write a scenario" about="It begins as a copy of one that works; change what is different.">
      <div className={styles.tools}>
        <SelectField label="Begin from" value={model?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>
          {scenarios.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <Button onClick={begin}>Open in the editor</Button>
      </div>
    </Block>
  );
}

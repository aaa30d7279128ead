import { useState } from 'react';
import { useStored } from '@/components/data/use-stored';
import { NO_RECORD } from '@/components/practice/practice-replies';
import { DIFFICULTY_WORDS, INDUSTRY_WORDS } from '@/components/practice/scenario-words';
import type { PracticeData } from '@/components/practice/use-practice-data';
import { EmptyState } from '@/components/ui/empty-state';
import { SelectField, TextField } from '@/components/ui/field';
import { List } from '@/components/ui/list';
import { INDUSTRIES, type Scenario } from '@/utils/practice/scenario';
import { SKILL_WORDS, SKILLS } from '@/utils/practice/skills';
import { practiceRecord } from '@/utils/store/practice';
import { ContinueList } from './continue-list';
import { ScenarioCard } from './scenario-card';
import styles from './scenario-list.module.css';

interface Filter {
  words: string;
  industry: string;
  difficulty: string;
  skill: string;
}

function fits({ title, persona, situation, ...scenario }: Scenario, filter: Filter): boolean {
  const text = `${title} ${persona.name} ${persona.about} ${situation} ${scenario.intent.join(' ')}`.toLowerCase();
  return (
    (filter.industry === '' || scenario.industry === filter.industry) &&
    (filter.difficulty === '' || String(scenario.difficulty) === filter.difficulty) &&
    (filter.skill === '' || scenario.skills.some((skill) => skill === filter.skill)) &&
    filter.words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

/** All scenarios, by the rep's filter; unfinished conversations first. */
export function ScenarioList({ data }: { data: PracticeData }) {
  const [filter, setFilter] = useState<Filter>({ words: '', industry: '', difficulty: '', skill: '' });
  const record = useStored(practiceRecord, NO_RECORD);
  const change = (part: Partial<Filter>) => setFilter((old) => ({ ...old, ...part }));
  const shown = data.scenarios.filter((scenario) => fits(scenario, filter));
  const industries = INDUSTRIES.filter((industry) => data.scenarios.some((scenario) => scenario.industry === industry));
  const tries = (id: string) =>
    record.attempts.filter(({ scenarioId, ending }) => scenarioId === id && ending !== undefined).length;
  return (
    <div className={styles.view}>
      <p className={styles.about}>
        Rehearse with a made-up customer who answers what you really wrote. Everything stays on this computer; nobody else sees
        it.
      </p>
      <ContinueList data={data} record={record} />
      <search className={styles.filter}>
        <TextField label="Search" value={filter.words} onChange={(event) => change({ words: event.target.value })} />
        <SelectField label="Industry" value={filter.industry} onChange={(event) => change({ industry: event.target.value })}>
          <option value="">All</option>
          {industries.map((industry) => (
            <option key={industry} value={industry}>
              {INDUSTRY_WORDS[industry]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Difficulty"
          value={filter.difficulty}
          onChange={(event) => change({ difficulty: event.target.value })}
        >
          <option value="">All</option>
          {[1, 2, 3, 4].map((level) => (
            <option key={level} value={level}>
              {DIFFICULTY_WORDS[level]}
            </option>
          ))}
        </SelectField>
        <SelectField label="Skill" value={filter.skill} onChange={(event) => change({ skill: event.target.value })}>
          <option value="">All</option>
          {SKILLS.map((skill) => (
            <option key={skill} value={skill}>
              {SKILL_WORDS[skill].title}
            </option>
          ))}
        </SelectField>
      </search>
      <p role="status" className={styles.count}>
        {shown.length === 1 ? '1 scenario' : `${shown.length} scenarios`}
      </p>
      {shown.length === 0 ? (
        <EmptyState icon="search" title="No scenario fits">
          <p>Take away a part of the filter, or write one yourself under My scenarios.</p>
        </EmptyState>
      ) : (
        <List aria-label="Scenarios" className={styles.list}>
          {shown.map((scenario) => (
            <ScenarioCard key={scenario.id} scenario={scenario} tries={tries(scenario.id)} />
          ))}
        </List>
      )}
    </div>
  );
}

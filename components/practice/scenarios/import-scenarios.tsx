import { useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { Block } from '@/components/options/frame/block';
import { FilePicker } from '@/components/options/frame/file-picker';
import { FileRefused } from '@/components/options/frame/file-refused';
import { readFile } from '@/components/options/frame/read-file';
import { type FileFault, LARGEST_FILE, readScenarios } from '@/utils/practice/scenario-file';
import { saveScenarios } from '@/utils/store/practice';
import type { OwnScenario } from '@/utils/store/tables/practice';

/** A scenario or a pack from a file: all of it or nothing. One that the rep already has is not written over. */
export function ImportScenarios({ own }: { own: readonly OwnScenario[] }) {
  const [faults, setFaults] = useState<readonly FileFault[]>([]);
  const [said, setSaid] = useState('');
  const refuse = (reason: string) => setFaults([{ line: 1, place: '', reason }]);
  const take = async (file: File) => {
    setSaid('');
    setFaults([]);
    try {
      const read = await readScenarios(await readFile(file, LARGEST_FILE));
      if ('faults' in read) return setFaults(read.faults);
      const taken = read.scenarios.filter(({ id }) => own.some((row) => row.id === id)).map(({ title }) => title);
      if (taken.length > 0)
        return refuse(`You already have: ${taken.join(', ')}. Delete those first, or change the ids in the file.`);
      if (await keep(saveScenarios(database, read.scenarios, 'team', Date.now()))) {
        setSaid(read.scenarios.length === 1 ? '1 scenario was added.' : `${read.scenarios.length} scenarios were added.`);
      }
    } catch (error) {
      refuse(error instanceof Error ? error.message : 'The file could not be read.');
    }
  };
  return (
    <Block title="Import" about="A scenario or a pack of them, as YAML or JSON. It is checked before anything is kept.">
      <FilePicker label="Choose a file" accept=".yaml,.yml,.json" onFile={take} />
      <p role="status">{said}</p>
      {faults.length > 0 && <FileRefused title="Nothing was imported" faults={faults} />}
    </Block>
  );
}

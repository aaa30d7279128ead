import { useState } from 'react';
import { Block } from '@/components/options/frame/block';
import { FilePicker } from '@/components/options/frame/file-picker';
import { FileRefused } from '@/components/options/frame/file-refused';
import { readFile } from '@/components/options/frame/read-file';
import type { Backup } from '@/utils/store/backup/backup';
import { type BackupFault, MAX_BACKUP_CHARACTERS, readBackup } from '@/utils/store/backup/read-backup';
import { RestoreChoices } from './restore-choices';

type Chosen = { name: string; backup: Backup } | { name: string; faults: BackupFault[] } | undefined;

async function read(file: File): Promise<Chosen> {
  try {
    const text = await readFile(file, MAX_BACKUP_CHARACTERS);
    return { name: file.name, ...readBackup(text) };
  } catch (error) {
    return { name: file.name, faults: [{ line: 1, place: '', reason: (error as Error).message }] };
  }
}

/** Takes a copy back, after showing what it would change. A file with any fault is refused whole. */
export function RestoreBackup() {
  const [chosen, setChosen] = useState<Chosen>();
  const [said, setSaid] = useState('');
  const choose = async (file: File) => {
    setSaid('');
    setChosen(await read(file));
  };
  const finish = (words: string) => {
    setChosen(undefined);
    setSaid(words);
  };
  return (
    <Block title="Restore a copy" about="First you see what the file would add and change. Nothing happens until you choose.">
      <FilePicker label="Choose a copy" accept=".json,application/json" onFile={choose} />
      {chosen && 'faults' in chosen && (
        <FileRefused title={`${chosen.name} was not restored. Nothing was changed.`} faults={chosen.faults} />
      )}
      {chosen && 'backup' in chosen && <RestoreChoices name={chosen.name} backup={chosen.backup} onDone={finish} />}
      <p role="status">{said}</p>
    </Block>
  );
}

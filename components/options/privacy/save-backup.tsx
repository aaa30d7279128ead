import { useState } from 'react';
import { database } from '@/components/data/database';
import { saveFile } from '@/components/data/save-file';
import { keep } from '@/components/data/storage-trouble';
import { useSettings } from '@/components/data/use-settings';
import { Block } from '@/components/options/frame/block';
import { Button } from '@/components/ui/button';
import { allRows, backupText } from '@/utils/store/backup/backup';
import { rescueRows } from '@/utils/store/rescue';
import { ownSettings, storedSettings } from '@/utils/store/settings/item';
import type { AllRows } from '@/utils/store/tables';

/** Of a database that does not open, what lies in it is saved as it is. */
async function saveRescue(): Promise<void> {
  saveFile('evenkeel-rescue.json', `${JSON.stringify(await rescueRows(), null, 1)}\n`);
}

async function save(): Promise<void> {
  const { own } = await ownSettings();
  let tables: AllRows;
  try {
    tables = await allRows(database);
  } catch (error) {
    if (database.isOpen()) throw error;
    return saveRescue();
  }
  saveFile(`evenkeel-backup-${new Date().toISOString().slice(0, 10)}.json`, backupText({ settings: own, tables }));
}

async function saveUnreadable(): Promise<void> {
  saveFile('evenkeel-settings.json', `${JSON.stringify(await storedSettings(), null, 2)}\n`);
}

/** Everything as one file. */
export function SaveBackup() {
  const [said, setSaid] = useState('');
  const unreadable = useSettings()?.problems.settings !== undefined;
  return (
    <Block
      title="Save a copy"
      about="One file with everything that is stored and your settings, to keep or to take to another machine."
    >
      <div>
        <Button
          onClick={async () => {
            if (await keep(save())) setSaid('The copy is in your downloads.');
          }}
        >
          Save a copy
        </Button>
        {unreadable && <Button onClick={() => keep(saveUnreadable())}>Save the unreadable settings</Button>}
      </div>
      <p role="status">{said}</p>
    </Block>
  );
}

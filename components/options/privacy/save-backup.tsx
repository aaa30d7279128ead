import { useState } from 'react';
import { database } from '@/components/data/database';
import { saveFile } from '@/components/data/save-file';
import { keep } from '@/components/data/storage-trouble';
import { useSettings } from '@/components/data/use-settings';
import { Block } from '@/components/options/frame/block';
import { Button } from '@/components/ui/button';
import { allRows, backupText } from '@/utils/store/backup/backup';
import { ownSettings, storedSettings } from '@/utils/store/settings/item';

async function save(): Promise<void> {
  const [tables, { own }] = await Promise.all([allRows(database), ownSettings()]);
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

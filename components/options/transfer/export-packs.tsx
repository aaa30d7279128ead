import { useState } from 'react';
import { saveFile } from '@/components/data/save-file';
import { keep } from '@/components/data/storage-trouble';
import { Block } from '@/components/options/frame/block';
import { type Collection, useCollections } from '@/components/options/phrases/collections';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { SelectField } from '@/components/ui/field';
import { OWN_PACK_ID } from '@/utils/playbook/active-packs';
import { writePacks } from '@/utils/playbook/import/write-packs';
import type { Pack } from '@/utils/playbook/phrase';
import styles from './transfer.module.css';

function packOf({ id, title, phrases, pack }: Collection): Pack {
  return pack ?? { version: 1, id, title, about: 'Written by me.', phrases };
}

async function save(collections: readonly Collection[], format: 'yaml' | 'json'): Promise<void> {
  const text = await writePacks(collections.map(packOf), format);
  const name = collections.length === 1 ? collections[0]!.id : 'all';
  saveFile(`evenkeel-phrases-${name}.${format}`, text, format === 'json' ? 'application/json' : 'application/yaml');
}

/** Own phrases and team packs as a file that imports again to the same phrases. */
export function ExportPacks() {
  const collections = useCollections();
  const [chosen, setChosen] = useState(OWN_PACK_ID);
  const [format, setFormat] = useState<'yaml' | 'json'>('yaml');
  const [said, setSaid] = useState('');
  const saved = chosen === 'all' ? collections : collections.filter(({ id }) => id === chosen);
  const count = saved.reduce((sum, { phrases }) => sum + phrases.length, 0);
  return (
    <Block title="Export" about="A file for colleagues or for keeping. YAML is easier to read and to change by hand.">
      <div className={styles.choices}>
        <SelectField label="What" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {collections.map(({ id, title, phrases }) => (
            <option key={id} value={id}>
              {title} ({phrases.length})
            </option>
          ))}
          {collections.length > 1 && <option value="all">All of them</option>}
        </SelectField>
        <Choice
          label="Format"
          value={format}
          options={[
            { value: 'yaml', label: 'YAML' },
            { value: 'json', label: 'JSON' },
          ]}
          onChange={setFormat}
        />
        <Button
          disabled={count === 0}
          onClick={async () => {
            if (await keep(save(saved, format))) setSaid('The file is in your downloads.');
          }}
        >
          Save as a file
        </Button>
      </div>
      <p role="status">{count === 0 ? 'There is nothing to export yet.' : said}</p>
    </Block>
  );
}

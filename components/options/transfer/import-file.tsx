import { useState } from 'react';
import { useKnownPacks } from '@/components/data/use-known-packs';
import { Block } from '@/components/options/frame/block';
import { FilePicker } from '@/components/options/frame/file-picker';
import { FileRefused } from '@/components/options/frame/file-refused';
import { readFile } from '@/components/options/frame/read-file';
import type { ImportPreview, ImportRefused } from '@/utils/playbook/import/preview';
import { previewImport } from '@/utils/playbook/import/read-import';
import type { Pack } from '@/utils/playbook/phrase';
import { ImportRows } from './import-rows';

const MAX_BYTES = 40_000_000;

type Chosen = { name: string; result: ImportPreview | ImportRefused };

async function read(file: File, own: Pack[], fixed: Pack[]): Promise<Chosen> {
  try {
    const text = await readFile(file, MAX_BYTES);
    return { name: file.name, result: await previewImport({ name: file.name, text }, own, fixed) };
  } catch (error) {
    return { name: file.name, result: { refused: [{ path: [], line: 1, message: (error as Error).message }] } };
  }
}

/** Brings phrases in from a file, after showing row by row what becomes of each. */
export function ImportFile() {
  const known = useKnownPacks();
  const [chosen, setChosen] = useState<Chosen>();
  const [said, setSaid] = useState('');
  if (!known) return null;
  const changeable = (pack: Pack) => ['own', 'team'].includes(known.originOf(pack.id));

  const choose = async (file: File) => {
    setSaid('');
    setChosen(
      await read(
        file,
        known.packs.filter(changeable),
        known.packs.filter((pack) => !changeable(pack)),
      ),
    );
  };
  const finish = (words: string) => {
    setChosen(undefined);
    setSaid(words);
  };
  return (
    <Block
      title="Import"
      about="Phrase packs as YAML or JSON, Zendesk macros, Freshdesk canned responses, Gorgias macros, or a CSV table with title, body and category. First you see what becomes of each row."
    >
      <FilePicker label="Choose a file" accept=".json,.yaml,.yml,.csv,.tsv" onFile={choose} />
      {chosen && 'refused' in chosen.result && (
        <FileRefused
          title={`${chosen.name} was not imported. Nothing was changed.`}
          faults={chosen.result.refused.map(({ line, path, message }) => ({ line, place: path.join('.'), reason: message }))}
        />
      )}
      {chosen && 'rows' in chosen.result && <ImportRows name={chosen.name} preview={chosen.result} onDone={finish} />}
      <p role="status">{said}</p>
    </Block>
  );
}

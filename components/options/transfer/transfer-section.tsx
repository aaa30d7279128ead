import { ExportPacks } from './export-packs';
import { ImportFile } from './import-file';

/** Phrases in and out as files. */
export default function TransferSection() {
  return (
    <>
      <ImportFile />
      <ExportPacks />
    </>
  );
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { authorityTableSchema } from '@/utils/playbook/authority';
import { contactsSchema } from '@/utils/playbook/contacts';
import { lintPacks } from '@/utils/playbook/lint/lint';
import { type Pack, packSchema } from '@/utils/playbook/phrase';
import type { Playbooks } from '@/utils/playbook/playbooks';
import { sourcesFileSchema } from '@/utils/playbook/source';
import { checked } from './checked';
import { PlaybookError, readYaml, report, type YamlSource } from './yaml-source';

function readPacks(folder: string): { pack: Pack; source: YamlSource }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const source = readYaml(join(folder, name));
      return { source, pack: checked(source, packSchema) };
    });
}

function refuseDoubleIds(packs: { pack: Pack; source: YamlSource }[]): void {
  const seen = new Map<string, string>();
  for (const { pack, source } of packs) {
    for (const [index, phrase] of pack.phrases.entries()) {
      const before = seen.get(phrase.id);
      const message = `the id "${phrase.id}" is already used in ${before}`;
      if (before) throw new PlaybookError(report(source, [{ path: ['phrases', index, 'id'], message }]));
      seen.set(phrase.id, source.file);
    }
  }
}

function refuseRemarks(packs: { pack: Pack; source: YamlSource }[], sources: Playbooks['sources']): void {
  const remarks = lintPacks(
    packs.map(({ pack }) => pack),
    sources,
  );
  const faults = packs.flatMap(({ pack, source }) =>
    pack.phrases.flatMap((phrase, index) =>
      remarks
        .filter(({ phraseId }) => phraseId === phrase.id)
        .map(({ field, ruleId, message }) =>
          report(source, [
            { path: ['phrases', index, ...field.split('.')], message: `${message} (${ruleId}, phrase "${phrase.id}")` },
          ]),
        ),
    ),
  );
  if (faults.length > 0) throw new PlaybookError(faults.join('\n'));
}

/**
 * Reads, checks and lints everything in a `playbooks` folder.
 * @throws PlaybookError with file, line and reason: of everything wrong in the first file that breaks its schema, or of every linter's remark.
 */
export function compilePlaybooks(folder: string): Playbooks {
  if (!existsSync(folder)) throw new PlaybookError(`${folder}: no such folder`);
  const packs = readPacks(join(folder, 'packs'));
  refuseDoubleIds(packs);
  const { sources } = checked(readYaml(join(folder, 'sources.yaml')), sourcesFileSchema);
  refuseRemarks(packs, sources);
  return {
    packs: packs.map(({ pack }) => pack),
    sources,
    contacts: checked(readYaml(join(folder, 'contacts.yaml')), contactsSchema),
    authority: checked(readYaml(join(folder, 'authority.yaml')), authorityTableSchema),
  };
}

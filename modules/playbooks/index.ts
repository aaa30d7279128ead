import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { defineWxtModule } from 'wxt/modules';

/** Compiles `playbooks/` into the package as one JSON file; the build stops on a pack that is not valid. */
export default defineWxtModule((wxt) => {
  wxt.hooks.hook('build:publicAssets', async (_, files) => {
    const { compilePlaybooks }: typeof import('./compile') = await tsImport('./compile.ts', import.meta.url);
    const playbooks = compilePlaybooks(join(wxt.config.root, 'playbooks'));
    files.push({ relativeDest: 'playbooks.json', contents: JSON.stringify(playbooks) });
  });
});

import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { defineWxtModule } from 'wxt/modules';

/** Compiles `playbooks/` into the package, the practice scenarios as a file of their own; the build stops on whatever is not valid. */
export default defineWxtModule((wxt) => {
  wxt.hooks.hook('build:publicAssets', async (_, files) => {
    const { compilePlaybooks }: typeof import('./compile') = await tsImport('./compile.ts', import.meta.url);
    const playbooks = compilePlaybooks(join(wxt.config.root, 'playbooks'));
    files.push({ relativeDest: 'playbooks.json', contents: JSON.stringify(playbooks) });
    const { compileScenarios }: typeof import('./compile-scenarios') = await tsImport('./compile-scenarios.ts', import.meta.url);
    const scenarios = compileScenarios(join(wxt.config.root, 'playbooks', 'scenarios'));
    files.push({ relativeDest: 'scenarios.json', contents: JSON.stringify(scenarios) });
  });
});

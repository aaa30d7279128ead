import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** Ships the reader's model card as it was measured, so that the options page can show it. */
export default defineWxtModule((wxt) => {
  wxt.hooks.hook('build:publicAssets', (_, files) => {
    const card = join(wxt.config.root, 'training', 'MODEL.md');
    // A model that was not measured yet has an empty card: the page then says what the reader does, without numbers.
    files.push({ relativeDest: 'model-card.md', contents: existsSync(card) ? readFileSync(card, 'utf8') : '' });
  });
});

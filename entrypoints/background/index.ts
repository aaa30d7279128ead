import { defineBackground } from 'wxt/utils/define-background';
import { answerDrafts } from './answer-drafts';
import { answerReadings } from './answer-readings';
import { answerSuggestions } from './answer-suggestions';
import { listenForCommands } from './commands';
import { keepSites } from './granted-sites';
import { listenForMenus } from './menus';
import { openPanelOnClick } from './open-panel';
import { answerSiteSettings } from './site-settings';
import { tidyUpOnStart } from './tidy-up';
import { welcome } from './welcome';

/**
 * Stateless: the browser may stop it at any moment and start it again for the next event, so that every listener is
 * added in this first turn and nothing that matters is kept in a variable.
 */
export default defineBackground(() => {
  answerReadings();
  answerSuggestions();
  answerDrafts();
  answerSiteSettings();
  openPanelOnClick();
  listenForCommands();
  listenForMenus();
  keepSites();
  tidyUpOnStart();
  welcome();
});

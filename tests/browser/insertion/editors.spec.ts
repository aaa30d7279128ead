import { EDITORS } from './editors';
import { insertionSuite } from './suite';

for (const editor of EDITORS) insertionSuite(editor);

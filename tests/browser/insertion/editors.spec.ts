import { EDITORS } from './editors';
import { test } from './shared-test';
import { insertionSuite } from './suite';

for (const editor of EDITORS) insertionSuite(test, editor);

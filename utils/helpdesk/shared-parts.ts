import type { Adapter } from './adapters/adapter';
import type { ReplyCheck, ReplyCheckPorts } from './reply-check';
import type { SelectionReader } from './selection-read';

export type StartReplyCheck = (document: Document, ports: ReplyCheckPorts, signal: AbortSignal) => ReplyCheck;

/**
 * Parts of the content script that only some pages or some moments need. They come in files of their own, and meet the
 * content script here: the scripts of one extension in one page share this global, and the page itself does not see it.
 */
interface SharedParts {
  helpdesks: Adapter[];
  readSelection?: SelectionReader;
  startReplyCheck?: StartReplyCheck;
}

const shared = globalThis as { evenkeelParts?: SharedParts };

function parts(): SharedParts {
  shared.evenkeelParts ??= { helpdesks: [] };
  return shared.evenkeelParts;
}

/** Makes helpdesks known in this page; one that is known already is replaced by its newer self. */
export function addHelpdesks(adapters: readonly Adapter[]) {
  const names = adapters.map(({ helpdesk }) => helpdesk);
  parts().helpdesks = [...parts().helpdesks.filter(({ helpdesk }) => !names.includes(helpdesk)), ...adapters];
}

/** The helpdesks that are known in this page. */
export function knownHelpdesks(): readonly Adapter[] {
  return parts().helpdesks;
}

export function addSelectionReader(readSelection: SelectionReader) {
  parts().readSelection = readSelection;
}

export function selectionReader(): SelectionReader | undefined {
  return parts().readSelection;
}

export function addReplyCheck(start: StartReplyCheck) {
  parts().startReplyCheck = start;
}

export function replyCheckStarter(): StartReplyCheck | undefined {
  return parts().startReplyCheck;
}

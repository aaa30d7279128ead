import { browser } from 'wxt/browser';

/** `sidebarAction` as far as it is used here; Chromium's types do not know it. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

export function firefoxSidebar(): SidebarAction {
  return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction;
}

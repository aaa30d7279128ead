import { beforeEach, describe, expect, test } from 'vitest';
import { isWaiting, keyOf, usePanelState } from '@/components/panel/panel-state';
import { abusiveView, heatedView } from '@/tests/browser/panel/views';

const state = () => usePanelState.getState();

describe('what the panel knows of its tab', () => {
  beforeEach(() => state().follow(-1));

  test("going to another tab takes the old tab's ticket away at once", () => {
    state().follow(1);
    state().connect({ state: 'connected', view: heatedView() });
    state().follow(2);
    expect(state().connection).toEqual({ state: 'connecting' });
  });

  test('the same tab again changes nothing', () => {
    state().follow(1);
    state().connect({ state: 'connected', view: heatedView() });
    const before = state().connection;
    state().follow(1);
    expect(state().connection).toBe(before);
  });

  test('another ticket starts at the first view, news of the same ticket stays where the rep is', () => {
    state().connect({ state: 'connected', view: heatedView() });
    state().showTab('handover');
    state().connect({ state: 'connected', view: heatedView() });
    expect(state().shownTab).toBe('handover');
    state().connect({ state: 'connected', view: abusiveView() });
    expect(state().shownTab).toBe('now');
  });

  test('a ticket without its reading is waited for, a page without a ticket is not', () => {
    const view = heatedView();
    expect(isWaiting({ state: 'connected', view: { state: 'reading', ticket: view.ticket } })).toBe(true);
    expect(isWaiting({ state: 'connected', view })).toBe(false);
    expect(isWaiting({ state: 'connected', view: { state: 'none', reason: 'off', health: [] } })).toBe(false);
    expect(keyOf({ state: 'connected', view })).toBe('zendesk:evenkeel-demo.zendesk.com:4711');
  });
});

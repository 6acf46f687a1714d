import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdKeys, type KeySource, releaseKeys } from '../../../src/ui/early-keys.ts';

/** A page whose keys are pressed by `press`, which says whether the key went on to others. */
function pageOfKeys(): KeySource & { press: typeof press } {
  const listeners = new Set<(event: KeyboardEvent) => void>();
  function press(key: string, how: Partial<KeyboardEvent> = {}): 'went on' | 'was held' {
    const event = new Event('keydown', { cancelable: true });
    Object.assign(event, { key, shiftKey: false, repeat: false, ...how });
    for (const listener of listeners) listener(event as KeyboardEvent);
    return event.defaultPrevented ? 'was held' : 'went on';
  }
  return {
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
    press,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  releaseKeys();
  vi.useRealTimers();
});

test("the presenter's keys wait in their order, others and held-down ones do not", () => {
  const page = pageOfKeys();
  holdKeys(page);
  expect([
    page.press('PageDown'),
    page.press(' ', { shiftKey: true }),
    page.press('3'),
    page.press('3', { repeat: true }),
    page.press('x'),
    page.press('n', { ctrlKey: true }),
    page.press('Tab'),
  ]).toEqual(['was held', 'was held', 'was held', 'was held', 'went on', 'went on', 'went on']);
  expect(releaseKeys()).toEqual([
    { key: 'PageDown', isShift: false },
    { key: ' ', isShift: true },
    { key: '3', isShift: false },
  ]);
  expect(page.press('PageDown')).toBe('went on');
  expect(releaseKeys()).toEqual([]);
});

test('a presentation that never comes gives the keys back', () => {
  const page = pageOfKeys();
  holdKeys(page);
  page.press('n');
  vi.advanceTimersByTime(10_000);
  expect([page.press('n'), releaseKeys()]).toEqual(['went on', []]);
});

import { afterEach, expect, it, vi } from 'vitest';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { TEXTS } from '../../../src/i18n/texts.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('has the opening screen at once and everything else when it was loaded', async () => {
  const i18n = await createI18n('en');
  expect(i18n.textFunction('common')?.('ws.scores')).toBe('Scores');
  expect(i18n.textFunction('scores')).toBeNull();
  await i18n.load('scores');
  const t = i18n.textFunction('scores');
  expect(t?.('ranking')).toBe('Ranking');
  expect(i18n.textFunction('scores')).toBe(t);
});

it('changes the language when all texts in use are there in it, and tells who listens', async () => {
  const i18n = await createI18n('en');
  await i18n.load('scores');
  i18n.textFunction('scores');
  const told = vi.fn(() => i18n.textFunction('scores')?.('ranking'));
  const stop = i18n.subscribe(told);
  await i18n.switchTo('zh');
  expect([i18n.language(), told.mock.results.map(({ value }) => value)]).toEqual(['zh', ['排名']]);
  stop();
  await i18n.switchTo('en');
  expect(told).toHaveBeenCalledTimes(1);
});

it('follows the last of two wishes', async () => {
  const i18n = await createI18n('en');
  await Promise.all([i18n.switchTo('zh'), i18n.switchTo('en')]);
  expect(i18n.language()).toBe('en');
});

it('stays in its language when texts of the other cannot be had, and loads them when asked again', async () => {
  vi.useFakeTimers();
  const i18n = await createI18n('en');
  vi.spyOn(TEXTS.zh, 'cities').mockRejectedValueOnce(new Error('offline'));
  await expect(i18n.switchTo('zh')).rejects.toThrow('offline');
  await expect(i18n.switchTo('zh')).rejects.toThrow('offline');
  expect(i18n.language()).toBe('en');
  await vi.advanceTimersByTimeAsync(1_000);
  await i18n.switchTo('zh');
  expect(i18n.language()).toBe('zh');
});

import { expect, test } from './atlas.fixture.ts';

interface Mark {
  name: string;
  detail: { cause: string; cities: number; links: number; rank: number } | null;
}

test('the page says when it is done, with what it has drawn', async ({ atlas }) => {
  await atlas.openAfresh('map=2/25/60&ws=scores&layers=cities&lang=en&theme=light');
  const marks = await atlas.page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .filter(({ name }) => name.startsWith('atlas:'))
      .map((mark): Mark => ({ name: mark.name, detail: (mark as PerformanceMark).detail })),
  );
  expect(marks.filter(({ name }) => name === 'atlas:first-frame')).toHaveLength(1);
  expect(marks.find(({ name }) => name === 'atlas:complete')).toEqual({
    name: 'atlas:complete',
    detail: { cause: 'load', cities: 400, links: 0, rank: 364 },
  });
});

test('measures from the click on a sector to the frame that shows it', async ({ atlas }) => {
  await atlas.open('map=2/25/60&lang=en&theme=light');
  await atlas.page.evaluate(() => performance.clearMeasures());
  await atlas.toggleSector('agriculture');
  const measures = await atlas.page.evaluate(() =>
    performance.getEntriesByName('atlas:sector').map(({ duration }) => duration),
  );
  expect(measures).toHaveLength(1);
  expect(measures[0]).toBeGreaterThan(0);
});

test('changes in one task make one frame', async ({ atlas }) => {
  await atlas.open('map=2/25/60&lang=en&theme=light');
  await atlas.page.evaluate(() => {
    performance.clearMarks('atlas:complete');
    for (const id of ['agriculture', 'energy_exploration', 'human_resources']) {
      document.querySelector<HTMLInputElement>(`input[type="checkbox"][value="${id}"]`)?.click();
    }
  });
  await atlas.waitUntilIdle();
  const causes = await atlas.page.evaluate(() =>
    performance
      .getEntriesByName('atlas:complete')
      .map((mark) => (mark as PerformanceMark).detail.cause),
  );
  expect(causes).toEqual(['sector']);
});

test('the layout moves nothing aside for what comes later', async ({ atlas }) => {
  await atlas.openAfresh('lang=en&theme=light&ws=layout&map=8.1/35.62/112.8');
  await expect(atlas.inspector().getByRole('tabpanel')).toContainText(/Ring|ring/);
  const moved = await atlas.page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      // There is always a mark, so that it is called where nothing has moved, too.
      observer.observe({ type: 'mark', buffered: true });
    });
    const shifts = entries.filter(({ entryType }) => entryType === 'layout-shift');
    return shifts.flatMap((shift) =>
      Reflect.get(shift, 'value') > 0.01 ? [JSON.stringify(shift)] : [],
    );
  });
  expect(moved).toEqual([]);
});

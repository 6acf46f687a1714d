import { readFile } from 'node:fs/promises';
import type { AppDriver } from './app-driver.ts';
import { expect, test } from './atlas.fixture.ts';

const LINKS = 'lang=en&theme=light&ws=links&map=1.2/20/60';

function panel(atlas: AppDriver) {
  return atlas.page.getByRole('region', { name: 'Potential' });
}

test('potential links are drawn on request, follow their choices and go out with reasons', async ({
  atlas,
}) => {
  await atlas.open(LINKS);
  await panel(atlas).getByRole('checkbox', { name: 'Draw potential links' }).check();
  await atlas.waitUntilIdle();
  expect(atlas.addressField('pot')).toBe('on');
  const status = panel(atlas).getByRole('status');
  await expect(status).toHaveText(/^\d{3} potential links$/);
  await expect(panel(atlas)).toContainText('Cultural exchange: no figures for offers or needs');

  await panel(atlas).getByRole('combobox', { name: 'Which links' }).selectOption('matching');
  await atlas.waitUntilIdle();
  await expect(status).toHaveText(/^[1-4]\d\d potential links$/);
  const shown = Number(/^\d+/.exec((await status.textContent()) ?? '')?.[0]);

  await expect(panel(atlas)).toContainText(
    'Complementarity did not improve the prediction of recorded links',
  );
  await panel(atlas).getByText('How good is it?').click();
  await expect(panel(atlas).getByRole('table')).toContainText('Complementarity alone');

  await atlas.page.getByRole('radio', { name: 'List' }).check({ force: true });
  await atlas.page.getByRole('tab', { name: /^Potential/ }).click();
  const download = atlas.page.waitForEvent('download');
  await atlas.page.getByRole('button', { name: 'Download CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  const [head = '', ...rows] = csv.trim().split('\r\n');
  expect(rows).toHaveLength(shown);
  expect(head).toContain('offer_reason_1_metric');
  expect(head).toContain('need_reason_2_licence_class');
  expect(head).toContain('recorded_links');
  const givers = rows.map((row) => row.split(',')[2]);
  expect(new Set(givers).size).toBe(shown);

  const row = atlas.page
    .locator('table', { hasText: 'Potential links' })
    .locator('tbody tr')
    .nth(3);
  const giver = (await row.locator('th, td').first().textContent()) ?? '';
  await row.click();
  const inspector = atlas.inspector();
  await expect(inspector).toContainText('The link that you chose');
  const reasons = inspector.getByRole('region', { name: /^Why .* could give and .* could take$/ });
  await expect(reasons.first()).toContainText(`Why ${giver} could give`);
  await expect(reasons.first()).toContainText('offers');
  await inspector.getByRole('button', { name: 'Close the reasons' }).click();
  await expect(inspector).not.toContainText('The link that you chose');
  await atlas.page.getByRole('radio', { name: 'Filters' }).check({ force: true });
});

test('a pinned city has partners with reasons; the sectors narrow them', async ({ atlas }) => {
  await atlas.open(`${LINKS}&pot=on&city=kz-almaty`);
  const inspector = atlas.inspector();
  await expect(
    inspector.getByRole('heading', { name: 'Whom should Almaty work with?' }),
  ).toBeVisible();
  const first = inspector.getByRole('listitem').filter({ hasText: 'Bishkek' }).first();
  await first.getByRole('button', { name: 'Reasons for Bishkek' }).click();
  const reasons = first.getByRole('region', {
    name: 'Why Almaty could give and Bishkek could take',
  });
  await expect(reasons).toContainText('Kazakhstan offers');
  await expect(reasons).toContainText('Kyrgyzstan needs');
  await expect(reasons).toContainText(/Place 1 of \d+ takers of Almaty in this sector/);
  await expect(reasons).toContainText(/Without distance: place \d+/);

  await atlas.toggleSector('agriculture');
  await expect(inspector).toContainText('in Agriculture');
  await expect(inspector.getByRole('listitem').first()).toContainText('Agriculture');
});

test('a distance that the model does not know falls back and is said', async ({ atlas }) => {
  await atlas.openAfresh(`${LINKS}&pot=on&potd=9`);
  await expect(atlas.page.getByText('potd=9')).toBeVisible();
  await expect(panel(atlas).getByRole('spinbutton', { name: 'Weight of distance' })).toHaveValue(
    '2.0',
  );
});

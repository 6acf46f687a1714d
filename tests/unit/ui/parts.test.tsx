import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { Chip, ChipGroup } from '../../../src/ui/Chip.tsx';
import { MeterBar } from '../../../src/ui/MeterBar.tsx';
import { NumberField } from '../../../src/ui/NumberField.tsx';
import { WordedProblemList } from '../../../src/ui/WordedProblemList.tsx';

async function drawn(element: ReactElement): Promise<string> {
  const i18n = await createI18n('en');
  return renderToStaticMarkup(createElement(I18nextProvider, { i18n }, element)).replace(
    / (class|style|id)="[^"]*"/g,
    '',
  );
}

it('a sector chip is a real checkbox with the sector as its value, in a named group', async () => {
  const markup = await drawn(
    <ChipGroup label="Sectors">
      <Chip value="agriculture" label="Agriculture" count="74" checked onChange={() => {}} />
    </ChipGroup>,
  );
  expect(markup).toBe(
    '<div role="group" aria-label="Sectors"><label data-tile="false">' +
      '<input type="checkbox" checked="" value="agriculture"/>' +
      '<span title="Agriculture">Agriculture</span><span>74</span></label></div>',
  );
});

it('a missing value is hatched and said, never drawn as 0', async () => {
  expect(await drawn(<MeterBar label="Health" value={null} median={50} />)).toBe(
    '<span><span data-shape="bar" role="img" aria-label="Health: no data"></span></span>',
  );
});

it('a number field is a spin button that says its limits', async () => {
  const markup = await drawn(
    <NumberField
      label="R1"
      value={12.5}
      min={0}
      max={25}
      onChange={() => {}}
      format={(value) => value.toFixed(1)}
    />,
  );
  for (const part of [
    'role="spinbutton"',
    'aria-valuenow="12.5"',
    'aria-valuemax="25"',
    'value="12.5"',
  ]) {
    expect(markup).toContain(part);
  }
});

it('a list of problems says what, where and how to mend, and counts the hidden ones', async () => {
  const problem = (row: number) => ({
    code: 'bad-year' as const,
    file: 'indicators.csv',
    place: `row ${row}`,
    message: `Year ${row} is no year.`,
    mend: 'Use four digits.',
  });
  const markup = await drawn(<WordedProblemList problems={[1, 2, 3].map(problem)} first={2} />);
  expect(markup.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')).toBe(
    '|3 problems in indicators.csv|row 1|Year 1 is no year.|Use four digits.|row 2|Year 2 is no year.|Use four digits.|Show all 3|Copy the list|',
  );
});

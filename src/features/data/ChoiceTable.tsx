import { useState } from 'react';
import { shiftRows } from '../../charts/series/method-tables.ts';
import { textIn } from '../../domain/language.ts';
import type { ChoiceShift, OtherChoice } from '../../domain/scoring/audit/other-choices.ts';
import { EXPONENTS } from '../../domain/scoring/power-mean.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { MeterBar } from '../../ui/MeterBar.tsx';
import styles from './MethodPage.module.css';
import { type MethodPartProps, rowsFileName } from './method-context.ts';
import { PageTable } from './PageTable.tsx';

/** Rows before "Show all". */
const FIRST = 12;

/** How far each other choice moves the ranks, the largest first. */
export function ChoiceTable({
  shifts,
  ...part
}: MethodPartProps & { shifts: readonly ChoiceShift[] }) {
  const { data, t, language } = part;
  const [all, setAll] = useState(false);
  const largest = Math.max(...shifts.map(({ shift }) => shift.mean || 0), 0.01);
  const shown = all ? shifts : shifts.slice(0, FIRST);
  const isMoving = ({ shift }: ChoiceShift) => !Number.isNaN(shift.mean);
  return (
    <>
      <PageTable
        caption={t('shifts.caption')}
        minWidthPx={620}
        columns={[
          { key: 'choice', title: t('col.choice') },
          { key: 'mean', title: t('col.shift'), align: 'end' },
          { key: 'bar', title: '' },
          { key: 'max', title: t('col.maxShift'), align: 'end' },
          { key: 'ranked', title: t('col.ranked'), align: 'end' },
        ]}
        rows={shown.filter(isMoving).map(({ choice, shift }) => {
          const mean = formatNumber(shift.mean, language, { digits: 1 });
          const name = choiceName(part, choice);
          return {
            key: JSON.stringify(choice),
            cells: [
              name,
              mean,
              <span key="bar" className={styles['bar']}>
                <MeterBar
                  label={t('col.shift')}
                  value={shift.mean}
                  range={[0, largest]}
                  look="bar"
                  valueText={mean}
                />
              </span>,
              formatCount(shift.max, language),
              <>
                {formatCount(shift.count, language)}
                {shift.lost > 0 && (
                  <span className={styles['fallback']}>
                    {t('shifts.gaps', { lost: formatCount(shift.lost, language) })}
                  </span>
                )}
              </>,
            ],
          };
        })}
        download={{
          label: t('rows.download'),
          fileName: rowsFileName(data, 'other-choices'),
          rows: () => shiftRows(shifts),
        }}
      />
      {!all && shifts.length > FIRST && (
        <Button size="small" onPress={() => setAll(true)}>
          {t('shifts.all', { count: formatCount(shifts.length, language) })}
        </Button>
      )}
    </>
  );
}

const MEANS = new Map<number, keyof typeof EXPONENTS>(
  Object.entries(EXPONENTS).map(([name, exponent]) => [exponent, name as keyof typeof EXPONENTS]),
);

function choiceName({ data, t, language }: MethodPartProps, choice: OtherChoice): string {
  const short = (id: number): string => {
    const found = data.edition.requirements.find((one) => one.id === id);
    return found ? textIn(found.short, language) : '';
  };
  switch (choice.kind) {
    case 'without_indicator': {
      const { requirement, indicator } = choice;
      const found = data.indicators.find(({ id }) => id === indicator);
      const name = found ? textIn(found.name, language) : indicator;
      return t('choice.without_indicator', { name, requirement });
    }
    case 'without_requirement':
    case 'equal_indicators': {
      const { requirement } = choice;
      return t(`choice.${choice.kind}`, { requirement, name: short(requirement) });
    }
    case 'mean':
      return t(`choice.${MEANS.get(choice.exponent) ?? 'geometric'}`);
    case 'copeland':
      return t('choice.copeland');
    case 'normalisation':
      return t(`choice.${choice.normalisation}`);
  }
}

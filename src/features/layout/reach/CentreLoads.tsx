import { Download } from 'lucide-react';
import { useState } from 'react';
import { centreLoadsTable } from '../../../charts/series/layout-centres.ts';
import { textIn } from '../../../domain/language.ts';
import type { LayoutMeasures } from '../../../domain/layout/layout-measures.ts';
import type { BalanceRange, Between } from '../../../domain/layout/measures/balance-range.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import {
  formatCount,
  formatKm,
  formatNumber,
  formatPopulation,
  formatRange,
} from '../../../i18n/format.ts';
import { sentences } from '../../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { saveCsv } from '../../../ui/save-file.ts';
import { TableHead } from '../../../ui/TableHead.tsx';
import sections from '../sections.module.css';
import { Ranged } from './Ranged.tsx';

/** Villages and people that fall to each centre, between what these may lie, and how even that is. */
export function CentreLoads({ plan, measures }: { plan: LayoutPlan; measures: LayoutMeasures }) {
  const t = useText('lab');
  const language = useLanguage();
  const [hasFailed, setHasFailed] = useState(false);
  const { villages, people, ranges } = measures.centres;
  const kilometres = (km: number): string => formatNumber(km, language, { maxDigits: 0 });

  function ranged(
    value: number,
    range: Between | undefined,
    format: (value: number) => string,
    formatEnd = format,
  ) {
    if (!range || Number.isNaN(range.lowest)) return format(value);
    return (
      <Ranged value={format(value)} from={formatEnd(range.lowest)} to={formatEnd(range.highest)} />
    );
  }

  return (
    <Section title={t('centres')}>
      <table className={sections['table']} aria-label={t('centres')}>
        <TableHead
          columns={[
            t('centres.centre'),
            t('centres.villages'),
            t('centres.people'),
            t('centres.mean'),
            t('centres.max'),
          ]}
        />
        <tbody>
          {plan.centres.features.map(({ properties }, at) => {
            const load = villages.centres[at];
            const amount = people.centres[at]?.amount ?? 0;
            const range = ranges?.centres[at];
            if (!load) return null;
            const km = (value: number) => formatKm(value, language);
            return (
              <tr key={properties.id}>
                <th scope="row">{textIn(properties.name, language)}</th>
                <td>{ranged(load.count, range?.count, (count) => formatCount(count, language))}</td>
                <td>
                  {amount > 0
                    ? ranged(amount, range?.amount, (value) => formatPopulation(value, language))
                    : '–'}
                </td>
                <td>{load.count > 0 ? ranged(load.meanKm, range?.meanKm, km, kilometres) : '–'}</td>
                <td>{load.count > 0 ? ranged(load.maxKm, range?.maxKm, km, kilometres) : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={sections['note']}>
        {sentences(language, [
          t('centres.note', { count: plan.centres.features.length }),
          villages.maxMinRatio === null
            ? t('centres.balanceNone')
            : t('centres.balance', {
                ratio: formatNumber(villages.maxMinRatio, language, { digits: 1 }),
                variation: formatNumber(villages.variation, language, { digits: 2 }),
              }),
        ])}
      </p>
      {ranges?.balance && (
        <p className={sections['note']}>
          <BalanceCanBe balance={ranges.balance} />
        </p>
      )}
      <Button
        size="small"
        icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
        onPress={() =>
          saveCsv(centreLoadsTable(plan, measures), 'union-atlas-layout-centres.csv').then(
            () => setHasFailed(false),
            () => setHasFailed(true),
          )
        }
      >
        {t('centres.file')}
      </Button>
      {hasFailed && <p role="alert">{t('reach.saveFailed')}</p>}
    </Section>
  );
}

/** What becomes of the balance when villages stand elsewhere in their townships. */
function BalanceCanBe({ balance }: { balance: BalanceRange }) {
  const t = useText('lab');
  const language = useLanguage();
  const { maxMinRatio, variation } = balance;
  const number = (value: number, digits: number) => formatNumber(value, language, { digits });
  const variations = formatRange(number(variation.lowest, 2), number(variation.highest, 2));
  if (maxMinRatio.lowest === null) return t('centres.canBe.none', { variation: variations });
  const ratio = number(maxMinRatio.lowest, 1);
  return maxMinRatio.highest === null
    ? t('centres.canBe.open', { ratio, variation: variations })
    : t('centres.canBe', {
        ratio: formatRange(ratio, number(maxMinRatio.highest, 1)),
        variation: variations,
      });
}

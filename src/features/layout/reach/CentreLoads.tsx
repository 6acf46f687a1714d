import { textIn } from '../../../domain/language.ts';
import type { LayoutMeasures } from '../../../domain/layout/layout-measures.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import { formatCount, formatKm, formatNumber, formatPopulation } from '../../../i18n/format.ts';
import { sentences } from '../../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/Section.tsx';
import { TableHead } from '../../../ui/TableHead.tsx';
import sections from '../sections.module.css';

/** Villages and people that fall to each centre, and how even that is. */
export function CentreLoads({ plan, measures }: { plan: LayoutPlan; measures: LayoutMeasures }) {
  const t = useText('lab');
  const language = useLanguage();
  const { villages, people } = measures.centres;
  const number = (value: number): string => formatNumber(value, language, { digits: 2 });
  return (
    <Section title={t('centres')}>
      <table className={sections['table']}>
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
            if (!load) return null;
            return (
              <tr key={properties.id}>
                <th scope="row">{textIn(properties.name, language)}</th>
                <td>{formatCount(load.count, language)}</td>
                <td>{amount > 0 ? formatPopulation(amount, language) : '–'}</td>
                <td>{load.count > 0 ? formatKm(load.meanKm, language) : '–'}</td>
                <td>{load.count > 0 ? formatKm(load.maxKm, language) : '–'}</td>
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
                ratio: number(villages.maxMinRatio),
                variation: number(villages.variation),
              }),
        ])}
      </p>
    </Section>
  );
}

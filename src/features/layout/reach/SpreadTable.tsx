import type { ReachRow } from '../../../domain/layout/reach.ts';
import { formatKm, formatNumber } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { TableHead } from '../../../ui/TableHead.tsx';
import sections from '../sections.module.css';
import { Ranged } from './Ranged.tsx';
import { useTargetNames } from './use-target-names.ts';

const FIGURES = ['meanKm', 'medianKm', 'p95Km', 'maxKm'] as const;

/** How far the villages are from each part of the layout, whatever the reach. */
export function SpreadTable({ rows }: { rows: readonly ReachRow[] }) {
  const t = useText('lab');
  const language = useLanguage();
  const nameOf = useTargetNames();
  return (
    <>
      <h4 className={sections['subtitle']}>{t('spread')}</h4>
      <table className={sections['table']} aria-label={t('spread')}>
        <TableHead
          columns={[
            t('spread.from'),
            t('spread.mean'),
            t('spread.median'),
            t('spread.p95'),
            t('spread.max'),
          ]}
        />
        <tbody>
          {rows.map(({ target, distribution, nearest, farthest }) => (
            <tr key={target}>
              <th scope="row">{nameOf(target)}</th>
              {FIGURES.map((figure) => (
                <td key={figure}>
                  {distribution.count > 0 ? (
                    <Ranged
                      value={formatKm(distribution[figure], language)}
                      from={formatNumber(nearest[figure], language, { maxDigits: 0 })}
                      to={formatNumber(farthest[figure], language, { maxDigits: 0 })}
                    />
                  ) : (
                    '–'
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
